package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import portal.access.Access;
import portal.access.SpaceCard;
import portal.access.ui.ShownAudiences;
import portal.operations.CoordinatorDesk;
import portal.operations.NationalLine;
import portal.operations.OperationState;
import portal.operations.OperationalRoom;
import portal.operations.Parties;
import portal.operations.RoomRow;
import portal.people.Role;
import portal.topics.ui.SpaceLine;
import portal.ui.EmptyState;
import portal.ui.PageHead;
import portal.ui.PagedRows;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/**
 * The page that lists the operations that the viewer takes part in, by state, after what waits for the viewer. For
 * officers of a national bureau ({@link Role#NCB_OFFICER}) it also shows the bureau's register, {@link
 * NationalRegister}: the operations to which its country is invited. A head of operations also sees what is under way.
 */
@Route(OperationalRoom.MENU)
@Menu(order = 30, title = "operations.title", icon = "shield")
@PermitAll
@StyleSheet("assets/operations.css")
@StyleSheet("assets/topics.css")
class OperationsView extends Div implements HasDynamicTitle {
    private static final Set<OperationState> CURRENT = EnumSet.of(OperationState.ACTIVE, OperationState.SUSPENDED);
    private static final Set<OperationState> COMING = EnumSet.of(OperationState.PROPOSED, OperationState.APPROVED);
    private static final Set<OperationState> OVER = EnumSet.of(OperationState.CLOSED, OperationState.REJECTED);

    private final LifeServices services;
    private final Parties parties;
    private final CoordinatorDesk desk;
    private final Access access;

    OperationsView(LifeServices services, Parties parties, CoordinatorDesk desk, Access access) {
        this.services = services;
        this.desk = desk;
        this.parties = parties;
        this.access = access;
        addClassName("operations");
        ShownAudiences.everything(this);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.title");
    }

    private void show() {
        removeAll();
        var mine = services.operations().mine();
        add(head(), new DeskLinks(desk, mine.stream().map(RoomRow::space).toList(), access));
        add(new TermsToAccept(parties.toAccept(), services.clock()));
        var waiting = waiting();
        if (!waiting.isEmpty()) add(section("operations.waiting", waiting));
        var lines = parties.national();
        if (lines.stream().anyMatch(NationalLine::isUnanswered)) {
            add(register(lines));
            rooms(mine);
        } else {
            rooms(mine);
            if (access.holds(Role.NCB_OFFICER)) add(register(lines));
        }
        overseen();
    }

    /** Shows the page again, and the numbers at the bell and in the menu. */
    private void showAnew() {
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private PageHead head() {
        var propose = new PrimaryButton(
                getTranslation("operations.propose"),
                Symbol.PLUS,
                () -> UI.getCurrent().navigate(ProposeView.class));
        propose.setVisible(access.holds(Role.COORDINATOR));
        return new PageHead(getTranslation("operations.title"))
                .lead(getTranslation("operations.lead"))
                .actions(Shortcut.COMPOSE.on(propose));
    }

    private List<Component> waiting() {
        var waiting = new ArrayList<Component>();
        services.coordinators().offered().forEach(card -> waiting.add(offer(card)));
        services.extensions()
                .pending()
                .forEach(question -> waiting.add(new ExtensionQuestionLine(question, services, this::showAnew)));
        var mayNote = access.holds(Role.DPO);
        services.life()
                .waiting()
                .forEach(line -> waiting.add(new ProposalLine(line, mayNote, services, this::showAnew)));
        return waiting;
    }

    private Component offer(SpaceCard card) {
        var offer = new Article(
                new Anchor(card.route(), card.name()),
                new Paragraph(getTranslation("operations.take-over.question", card.name())));
        offer.addClassName("proposal-line");
        return offer;
    }

    private void rooms(List<RoomRow> mine) {
        if (mine.isEmpty()) {
            if (!access.holds(Role.NCB_OFFICER) && !access.holds(Role.OPERATIONS_HEAD)) add(none());
            return;
        }
        rooms("operations.active", mine, CURRENT);
        rooms("operations.coming", mine, COMING);
        rooms("operations.closed", mine, OVER);
    }

    private void rooms(String heading, List<RoomRow> mine, Set<OperationState> states) {
        var names = states.stream().map(Enum::name).toList();
        var lines = mine.stream()
                .filter(row -> names.contains(row.space().state()))
                .map(this::line)
                .toList();
        if (!lines.isEmpty()) add(section(heading, lines));
    }

    private Component none() {
        return new EmptyState(Symbol.SHIELD, getTranslation("operations.none"), getTranslation("operations.none.next"));
    }

    private Component line(RoomRow row) {
        var ceiling =
                new Span(getTranslation("access.classification." + row.space().ceiling()));
        return new SpaceLine(row.space(), row.activity(), services.clock(), state(row.space()), ceiling);
    }

    private static Component state(SpaceCard card) {
        return new StateChip(OperationState.valueOf(card.state()));
    }

    private Component register(List<NationalLine> lines) {
        return new Section(
                new H2(getTranslation("operations.register")),
                new Paragraph(getTranslation("operations.register.lead")),
                new Anchor(AgenciesView.ROUTE, getTranslation("access.agencies")),
                new NationalRegister(lines, parties, services.clock()));
    }

    private void overseen() {
        var overseen = services.life().overseen();
        if (overseen.isEmpty()) return;
        var lines = PagedRows.of(overseen, line -> new ProposalLine(line, false, services, this::showAnew));
        add(section("operations.overseen", List.of(lines)));
    }

    private Component section(String heading, Collection<? extends Component> lines) {
        var section = new Section(new H2(getTranslation(heading)));
        lines.forEach(section::add);
        return section;
    }
}
