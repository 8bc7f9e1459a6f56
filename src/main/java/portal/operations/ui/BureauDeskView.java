package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.access.Exclusions;
import portal.access.ui.ShownAudiences;
import portal.operations.BureauDesk;
import portal.operations.NationalLine;
import portal.operations.OperationalRoom;
import portal.operations.Parties;
import portal.originators.OriginatorKinds;
import portal.people.People;
import portal.ui.Breadcrumb;
import portal.ui.EmptyState;
import portal.ui.LeftToRight;
import portal.ui.PageHead;
import portal.ui.PageTabs;
import portal.ui.PageTabs.PageTab;
import portal.ui.Symbol;

/**
 * The desk of a national bureau: what waits for it, the operations of its country, the standing exclusions of its
 * country, and what others did with the items of its country.
 */
@Route(BureauDeskView.PAGE)
@PermitAll
@StyleSheet("assets/operations.css")
class BureauDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String PAGE = OperationalRoom.MENU + "/bureau";
    static final String TOUCHED = "touched";
    private static final String ROOM = "room";

    private final transient BureauDesk desk;
    private final transient Parties parties;
    private final transient Exclusions exclusions;
    private final transient People people;
    private final transient Clock clock;

    BureauDeskView(BureauDesk desk, Parties parties, Exclusions exclusions, People people, Clock clock) {
        this.desk = desk;
        this.parties = parties;
        this.exclusions = exclusions;
        this.people = people;
        this.clock = clock;
        addClassNames("operations", "desk");
        ShownAudiences.everything(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var lines = desk.operations();
        var chosen = room(event, lines);
        removeAll();
        add(
                new Breadcrumb(OperationalRoom.MENU, getTranslation("operations.title")),
                new PageHead(getPageTitle()).lead(getTranslation("operations.bureau.lead")),
                links(),
                new PageTabs(
                        event,
                        List.of(
                                new PageTab("waiting", getTranslation("operations.desk.waiting"), this::waiting),
                                new PageTab(
                                        "register",
                                        getTranslation("operations.register"),
                                        () -> new NationalRegister(lines, parties, clock)),
                                new PageTab(
                                        "exclusions", getTranslation("operations.exclusions"), () -> exclusions(lines)),
                                new PageTab(
                                        TOUCHED, getTranslation("operations.touched"), () -> touched(lines, chosen)))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.bureau");
    }

    private Component links() {
        var links = new Nav(
                new Anchor(OriginatorKinds.PAGES, getTranslation("operations.bureau.requests")),
                new Anchor(OriginatorKinds.PAGES + "?tab=reports", getTranslation("operations.bureau.reports")),
                new Anchor(AgenciesView.ROUTE, getTranslation("operations.bureau.agencies")));
        links.addClassName("desk-links");
        links.setAriaLabel(getTranslation("operations.bureau.pages"));
        return links;
    }

    private Component waiting() {
        var waiting = desk.waiting();
        return waiting.isEmpty()
                ? new EmptyState(
                        Symbol.CIRCLE_CHECK,
                        getTranslation("operations.desk.nothing"),
                        getTranslation("operations.bureau.nothing.next"))
                : new DeskLines(waiting, true, clock);
    }

    private Component exclusions(List<NationalLine> lines) {
        var rooms = lines.stream().map(NationalLine::room).toList();
        var byOperation = new Section(new H2(getTranslation("operations.exclusions.by-operation")), links(lines));
        byOperation.setVisible(!lines.isEmpty());
        return new Div(ExclusionList.everywhere(rooms, exclusions, people, clock), byOperation);
    }

    private static Component links(List<NationalLine> lines) {
        var links = new UnorderedList();
        links.addClassName("plain");
        lines.forEach(line -> links.add(new ListItem(
                LeftToRight.show(new Anchor(BureauOperationView.path(line.room()), ""), line.codename()))));
        return links;
    }

    private Component touched(List<NationalLine> lines, @Nullable NationalLine chosen) {
        var filter = new Select<NationalLine>();
        filter.setLabel(getTranslation("operations.touched.room"));
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("operations.touched.all"));
        filter.setItems(lines);
        filter.setItemLabelGenerator(line -> line == null ? getTranslation("operations.touched.all") : line.codename());
        filter.setValue(chosen);
        filter.addValueChangeListener(change -> show(change.getValue()));
        filter.setVisible(lines.size() > 1);
        return new Div(filter, new TouchList(desk, lines, chosen == null ? null : chosen.room(), clock));
    }

    private static void show(@Nullable NationalLine line) {
        var tab = Map.of("tab", TOUCHED);
        UI.getCurrent()
                .navigate(
                        PAGE,
                        QueryParameters.simple(
                                line == null
                                        ? tab
                                        : Map.of(
                                                "tab",
                                                TOUCHED,
                                                ROOM,
                                                line.room().value().toString())));
    }

    private static @Nullable NationalLine room(BeforeEnterEvent event, List<NationalLine> lines) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(ROOM);
        return lines.stream()
                .filter(line -> Optional.of(line.room().value().toString()).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
