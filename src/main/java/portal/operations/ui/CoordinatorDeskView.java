package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import portal.access.NotFound;
import portal.access.ui.ShownAudiences;
import portal.operations.CoordinatedOperation;
import portal.operations.CoordinatorDesk;
import portal.operations.DeskLine;
import portal.operations.OperationalRoom;
import portal.ui.Breadcrumb;
import portal.ui.EmptyState;
import portal.ui.LeftToRight;
import portal.ui.PageHead;
import portal.ui.Symbol;

/** The desk of a coordinator, of a head of operations, and of the data-protection officer. */
@Route(CoordinatorDeskView.PAGE)
@PermitAll
@StyleSheet("assets/operations.css")
class CoordinatorDeskView extends Div implements HasDynamicTitle {
    static final String PAGE = OperationalRoom.MENU + "/desk";

    private final transient Clock clock;

    CoordinatorDeskView(CoordinatorDesk desk, Clock clock) {
        if (!desk.isMine()) throw new NotFound();
        this.clock = clock;
        addClassNames("operations", "desk");
        ShownAudiences.everything(this);
        var mine = desk.mine();
        var proposals = desk.proposals();
        add(
                new Breadcrumb(OperationalRoom.MENU, getTranslation("operations.title")),
                new PageHead(getPageTitle()).lead(getTranslation("operations.desk.lead")));
        if (!proposals.isEmpty()) add(proposals(proposals));
        if (!mine.isEmpty()) add(operations(mine));
        if (proposals.isEmpty() && mine.isEmpty()) add(nothing());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.desk");
    }

    private Component nothing() {
        return new EmptyState(
                Symbol.CIRCLE_CHECK,
                getTranslation("operations.desk.nothing"),
                getTranslation("operations.desk.nothing.next"));
    }

    private Component proposals(List<DeskLine> proposals) {
        return new Section(new H2(getTranslation("operations.desk.proposals")), new DeskLines(proposals, true, clock));
    }

    private Component operations(List<CoordinatedOperation> mine) {
        var section = new Section(new H2(getTranslation("operations.desk.mine")));
        mine.forEach(operation -> section.add(operation(operation)));
        return section;
    }

    private Component operation(CoordinatedOperation operation) {
        var article = new Article(title(operation), facts(operation));
        article.addClassName("desk-operation");
        article.add(
                operation.waiting().isEmpty()
                        ? new Paragraph(getTranslation("operations.desk.nobody-waits"))
                        : new DeskLines(operation.waiting(), false, clock));
        return article;
    }

    private Component title(CoordinatedOperation operation) {
        var link = LeftToRight.show(
                new Anchor(operation.space().route(), ""), operation.space().name());
        return new H3(link, new StateChip(operation.state()));
    }

    private Component facts(CoordinatedOperation operation) {
        var period = operation.period();
        var facts = new Div(new Span(PeriodText.of(period.startsOn(), period.endsOn(), getLocale())));
        facts.addClassNames("facts", "national-facts");
        if (operation.state().isRunning())
            facts.add(new Span(getTranslation("operations.desk.days-left", operation.daysLeft())));
        return facts;
    }
}
