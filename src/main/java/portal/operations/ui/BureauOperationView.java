package portal.operations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.Exclusions;
import portal.access.SpaceId;
import portal.access.ui.PathId;
import portal.access.ui.ShownAudiences;
import portal.operations.BureauDesk;
import portal.operations.NationalLine;
import portal.people.People;
import portal.ui.Breadcrumb;
import portal.ui.PageHead;
import portal.ui.PageTabs;
import portal.ui.PageTabs.PageTab;

/**
 * The page of an operation for the bureau of a country: the standing exclusions of the country there, and what others
 * did with its items there.
 */
@Route(BureauDeskView.PAGE + "/:room")
@PermitAll
@StyleSheet("assets/operations.css")
class BureauOperationView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient BureauDesk desk;
    private final transient Exclusions exclusions;
    private final transient People people;
    private final transient Clock clock;
    private @Nullable NationalLine line;

    BureauOperationView(BureauDesk desk, Exclusions exclusions, People people, Clock clock) {
        this.desk = desk;
        this.exclusions = exclusions;
        this.people = people;
        this.clock = clock;
        addClassNames("operations", "desk");
        ShownAudiences.everything(this);
    }

    /** Returns the path of this page for an operation. */
    static String path(SpaceId room) {
        return BureauDeskView.PAGE + "/" + room.value();
    }

    /** Returns a link to this page for an operation. */
    static Anchor link(SpaceId room) {
        return new Anchor(path(room), UI.getCurrent().getTranslation("operations.bureau.control"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = desk.operation(new SpaceId(PathId.of(event, "room")));
        line = found;
        removeAll();
        add(
                new Breadcrumb(BureauDeskView.PAGE, getTranslation("operations.bureau")),
                new PageHead(found.codename()).lead(found.objective()).line(period(found)),
                new PageTabs(
                        event,
                        List.of(
                                new PageTab(
                                        "exclusions",
                                        getTranslation("operations.exclusions"),
                                        () -> ExclusionList.in(
                                                found.room(), found.codename(), exclusions, people, clock)),
                                new PageTab(
                                        BureauDeskView.TOUCHED,
                                        getTranslation("operations.touched"),
                                        () -> new TouchList(desk, List.of(found), found.room(), clock)))));
    }

    @Override
    public String getPageTitle() {
        return line == null ? "" : line.codename();
    }

    private Div period(NationalLine found) {
        var period = new Div(PeriodText.of(found.startsOn(), found.endsOn(), getLocale()));
        period.addClassName("room-period");
        return period;
    }
}
