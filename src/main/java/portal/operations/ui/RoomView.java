package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.ui.CompartmentList;
import portal.access.ui.CrimeAreas;
import portal.access.ui.InSpace;
import portal.access.ui.PathId;
import portal.access.ui.ProvenanceDefaults;
import portal.access.ui.WhoCanSeeThis;
import portal.audit.ui.SpaceLog;
import portal.documents.ui.DocumentList;
import portal.notifications.ui.FollowButton;
import portal.operations.OperationalRoom;
import portal.operations.RoomCard;
import portal.topics.ui.TopicList;
import portal.ui.Breadcrumb;
import portal.ui.PageHead;
import portal.ui.PageTabs;
import portal.ui.PageTabs.PageTab;

/** The page of an operational room: what happens in it now, its topics, its documents, its participants and its log. */
@Route(OperationalRoom.PAGES + "/:room")
@PermitAll
@StyleSheet("assets/operations.css")
@StyleSheet("assets/topics.css")
class RoomView extends Div implements BeforeEnterObserver, HasDynamicTitle, InSpace {
    /** The name of the tab with the state of the operation. */
    static final String STATE = "state";

    private final RoomServices services;
    private final LifeServices life;
    private final DayServices day;
    private @Nullable RoomCard room;

    RoomView(RoomServices services, LifeServices life, DayServices day) {
        this.services = services;
        this.life = life;
        this.day = day;
        addClassName("room");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = services.operations().card(new SpaceId(PathId.of(event, "room")));
        room = found;
        removeAll();
        add(
                new Breadcrumb(OperationalRoom.MENU, getTranslation("operations.title")),
                head(found),
                sheets(event, found));
    }

    @Override
    public String getPageTitle() {
        return room == null ? "" : room.space().name();
    }

    @Override
    public @Nullable SpaceCard space() {
        return room == null ? null : room.space();
    }

    private Component head(RoomCard found) {
        return new PageHead(found.space().name())
                .line(new CrimeAreas(found.space()))
                .line(buttons(found.space()))
                .actions(new FollowButton(
                        services.notifications(), found.space().id().value()));
    }

    private Component buttons(SpaceCard space) {
        var buttons = new Div(
                WhoCanSeeThis.button(services.access(), space.id().audience()),
                new ProvenanceDefaults(services.usualProvenances(), space));
        buttons.addClassName("room-buttons");
        return buttons;
    }

    private Component participants(RoomCard found) {
        var list = new ParticipantList(found, services);
        return found.space().markingRules().takesCompartments()
                ? new Div(list, new CompartmentList(services.compartments(), services.access(), found.space()))
                : list;
    }

    private Component dayPage(BeforeEnterEvent event, RoomCard found) {
        var parts = day.stream().parts(found.space().id());
        var filter = StreamAddress.in(event.getLocation().getQueryParameters(), parts::containsKey);
        return new DayPage(found, filter, parts, day);
    }

    private Component state(RoomCard found) {
        return new RoomStatePanel(
                found, services.access(), life, () -> UI.getCurrent().refreshCurrentRoute(true));
    }

    private Component sheets(BeforeEnterEvent event, RoomCard found) {
        var space = found.space();
        var clock = services.clock();
        return new PageTabs(
                event,
                List.of(
                        new PageTab("now", getTranslation("operations.day.tab"), () -> dayPage(event, found)),
                        new PageTab(
                                "topics",
                                getTranslation("topics.tab"),
                                () -> new TopicList(services.topics(), space, clock)),
                        new PageTab(
                                "documents",
                                getTranslation("documents.tab"),
                                () -> new DocumentList(
                                        services.documents(), services.zips(), services.access(), space, clock)),
                        new PageTab(
                                "participants", getTranslation("operations.participants"), () -> participants(found)),
                        new PageTab(STATE, getTranslation("operations.state.tab"), () -> state(found)),
                        new PageTab(
                                "log",
                                getTranslation("audit.log"),
                                () -> new SpaceLog(services.log(), space.id(), clock))));
    }
}
