package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import portal.access.Access;
import portal.access.ui.Refreshable;
import portal.access.ui.ShownAudiences;
import portal.facts.Utc;
import portal.guidelines.Acknowledgements;
import portal.guidelines.GuidelineItems;
import portal.guidelines.OwnAcknowledgement;
import portal.ui.EmptyState;
import portal.ui.LeftToRight;
import portal.ui.MoreList;
import portal.ui.PageHead;
import portal.ui.PagedRows;
import portal.ui.QuietButton;
import portal.ui.Symbol;
import portal.ui.TimeLabel;

/**
 * The page with the guidelines that the viewer must still acknowledge, and with those that they have. Printed, it is a
 * confirmation with the name of the viewer.
 */
@Route(GuidelineItems.GUIDELINES + "/acknowledged")
@PermitAll
@StyleSheet("assets/guidelines.css")
class MyAcknowledgementsView extends Div implements HasDynamicTitle, Refreshable {
    private final transient Acknowledgements acknowledgements;
    private final transient Access access;
    private final transient Clock clock;

    MyAcknowledgementsView(Acknowledgements acknowledgements, Access access, Clock clock) {
        this.acknowledgements = acknowledgements;
        this.access = access;
        this.clock = clock;
        addClassName("acknowledged");
        ShownAudiences.everything(this);
        askAgain();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidelines.acknowledged.title");
    }

    @Override
    public final void askAgain() {
        var given = acknowledgements.given();
        removeAll();
        add(new GuidelineTrail().page(getPageTitle()));
        if (given.isEmpty()) add(head(), pending(), nothing());
        else {
            var list = list(given);
            add(head().actions(printButton(list)), confirmation(), pending(), given(list));
        }
    }

    private PageHead head() {
        return new PageHead(getPageTitle()).lead(getTranslation("guidelines.acknowledged.lead"));
    }

    private Button printButton(MoreList<OwnAcknowledgement> list) {
        return new QuietButton(getTranslation("guidelines.acknowledged.print"), () -> print(list));
    }

    /** Shows all rows, so that the printed confirmation is complete, and opens the print dialog of the browser. */
    private void print(MoreList<OwnAcknowledgement> list) {
        list.loadUntil(() -> false);
        UI.getCurrent().getPage().executeJs("window.print()");
    }

    /** Returns the sentence that makes the printed page a confirmation. It is not shown on the screen. */
    private Component confirmation() {
        var me = access.me();
        var says = new Paragraph(getTranslation(
                "guidelines.acknowledged.confirmation", me.name(), me.agency(), TimeLabel.day(today(), getLocale())));
        says.addClassName("acknowledged-confirmation");
        return says;
    }

    private Component pending() {
        return new PendingAcknowledgements(acknowledgements.pending(), today());
    }

    private Component nothing() {
        return new EmptyState(
                Symbol.CIRCLE_CHECK,
                getTranslation("guidelines.acknowledged.none"),
                getTranslation("guidelines.acknowledged.none.next"),
                new Anchor(GuidelineItems.GUIDELINES, getTranslation("guidelines.acknowledged.library")));
    }

    private Component given(Component list) {
        var given = new Section(new H2(getTranslation("guidelines.acknowledged.given")), list);
        given.addClassName("acknowledged-given");
        return given;
    }

    private MoreList<OwnAcknowledgement> list(List<OwnAcknowledgement> given) {
        var columns = new NativeTableRow();
        Stream.of("guideline", "version", "at", "language")
                .map(column -> getTranslation("guidelines.acknowledged.column." + column))
                .forEach(column -> columns.add(new HeadCell(column, "col")));
        var rows = new NativeTableBody();
        var table = new NativeTable(new NativeTableHeader(columns), rows);
        table.addClassName("guideline-table");
        table.getElement().setAttribute("aria-label", getTranslation("guidelines.acknowledged.given"));
        return new MoreList<>((last, limit) -> PagedRows.after(given, last, limit), table, rows, this::row);
    }

    private NativeTableRow row(OwnAcknowledgement own) {
        var number = Objects.requireNonNull(own.acknowledgedNumber());
        var title = InLanguage.mark(LeftToRight.show(new Anchor(), own.title()), own.titleLanguage());
        title.setHref(own.guideline().route() + "?version=" + number);
        var language = InLanguage.name(Objects.requireNonNull(own.language()), getLocale());
        return new NativeTableRow(
                new NativeTableCell(title),
                new NativeTableCell(String.valueOf(number)),
                new NativeTableCell(new TimeLabel(Objects.requireNonNull(own.at()), clock)),
                new NativeTableCell(language));
    }

    private LocalDate today() {
        return Utc.day(clock.instant());
    }
}
