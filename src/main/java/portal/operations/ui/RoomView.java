package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.Compartments;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.ui.CompartmentList;
import portal.access.ui.CrimeAreas;
import portal.access.ui.InSpace;
import portal.access.ui.PathId;
import portal.access.ui.WhoCanSeeThis;
import portal.audit.AuditLog;
import portal.audit.ui.SpaceLog;
import portal.documents.Documents;
import portal.documents.ZipFiling;
import portal.documents.ui.DocumentList;
import portal.notifications.Notifications;
import portal.notifications.ui.FollowButton;
import portal.operations.OperationalRoom;
import portal.operations.Operations;
import portal.operations.RoomCard;
import portal.people.People;
import portal.topics.Topics;
import portal.topics.ui.TopicList;
import portal.ui.Breadcrumb;
import portal.ui.PageHead;
import portal.ui.PageTabs;
import portal.ui.PageTabs.PageTab;
import portal.ui.TimeLabel;

/** The page of an operational room: its topics, its documents, its participants and its log. */
@Route(OperationalRoom.PAGES + "/:room")
@PermitAll
@StyleSheet("assets/operations.css")
@StyleSheet("assets/topics.css")
class RoomView extends Div implements BeforeEnterObserver, HasDynamicTitle, InSpace {
    private final Operations operations;
    private final Topics topics;
    private final Documents documents;
    private final ZipFiling zips;
    private final People people;
    private final Access access;
    private final Compartments compartments;
    private final AuditLog log;
    private final Notifications notifications;
    private final Clock clock;
    private @Nullable RoomCard room;

    RoomView(
            Operations operations,
            Topics topics,
            Documents documents,
            ZipFiling zips,
            People people,
            Access access,
            Compartments compartments,
            AuditLog log,
            Notifications notifications,
            Clock clock) {
        this.operations = operations;
        this.topics = topics;
        this.documents = documents;
        this.zips = zips;
        this.people = people;
        this.access = access;
        this.compartments = compartments;
        this.log = log;
        this.notifications = notifications;
        this.clock = clock;
        addClassName("room");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = operations.enter(new SpaceId(PathId.of(event, "room")));
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
        var period = new Div(getTranslation(
                "operations.period",
                TimeLabel.day(found.startsOn(), getLocale()),
                TimeLabel.day(found.endsOn(), getLocale())));
        period.addClassName("room-period");
        return new PageHead(found.space().name())
                .lead(found.objective())
                .line(new CrimeAreas(found.space()))
                .line(period)
                .line(WhoCanSeeThis.button(access, found.space().id().audience()))
                .actions(new FollowButton(notifications, found.space().id().value()));
    }

    private Component participants(RoomCard found) {
        var list = new ParticipantList(found, operations, people, clock);
        return found.space().markingRules().takesCompartments()
                ? new Div(list, new CompartmentList(compartments, access, found.space()))
                : list;
    }

    private Component sheets(BeforeEnterEvent event, RoomCard found) {
        var space = found.space();
        return new PageTabs(
                event,
                List.of(
                        new PageTab("topics", getTranslation("topics.tab"), () -> new TopicList(topics, space, clock)),
                        new PageTab(
                                "documents",
                                getTranslation("documents.tab"),
                                () -> new DocumentList(documents, zips, access, space, clock)),
                        new PageTab(
                                "participants", getTranslation("operations.participants"), () -> participants(found)),
                        new PageTab("log", getTranslation("audit.log"), () -> new SpaceLog(log, space.id(), clock))));
    }
}
