package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import portal.access.ui.Byline;
import portal.access.ui.MarkingLine;
import portal.search.Query.Order;
import portal.ui.TimeLabel;

/**
 * Search results as a table with one hit per row; a click on the header "title" sorts the results by relevance, a click
 * on "date" by date.
 */
class HitTable extends NativeTable {
    private final SearchParameters asked;
    private final Clock clock;
    private final NativeTableBody rows = new NativeTableBody();

    HitTable(SearchParameters asked, Clock clock) {
        this.asked = asked;
        this.clock = clock;
        addClassName("hit-table");
        var heads = new NativeTableRow(
                sorting("title", Order.RELEVANCE),
                head("kind"),
                head("place"),
                head("author"),
                sorting("date", asked.order() == Order.NEWEST ? Order.OLDEST : Order.NEWEST),
                head("marking"));
        add(new NativeTableHeader(heads), rows);
    }

    /** Returns the table body, to which the rows are added. */
    NativeTableBody rows() {
        return rows;
    }

    NativeTableRow row(NumberedHit each) {
        var hit = each.hit();
        var isSpace = hit.entry().kind().isSpace();
        return new NativeTableRow(
                cell(new HitTitle(hit, HitAddress.of(hit, asked, each.number()))),
                cell(new Span(HitFacts.kind(hit))),
                hit.space() == null || isSpace ? cell() : cell(new SpaceLink(hit.space())),
                hit.author() == null ? cell() : cell(new Byline(hit.author())),
                cell(new TimeLabel(hit.entry().at(), clock)),
                isSpace ? cell() : cell(new MarkingLine(hit.marking())));
    }

    private NativeTableHeaderCell head(String column) {
        var head = new NativeTableHeaderCell(getTranslation("search.table." + column));
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    /** Returns a column header that is a link to the same results in another order. */
    private NativeTableHeaderCell sorting(String column, Order order) {
        var head = head(column);
        var link = new Anchor(asked.in(order).address(), head.getText());
        link.getElement().setAttribute("title", getTranslation("search.order." + order));
        head.removeAll();
        head.add(link);
        if (isSortedBy(column)) head.getElement().setAttribute("aria-sort", sort());
        return head;
    }

    private boolean isSortedBy(String column) {
        return column.equals("date") && asked.order() != Order.RELEVANCE;
    }

    private String sort() {
        return asked.order() == Order.NEWEST ? "descending" : "ascending";
    }

    private static NativeTableCell cell(Component... content) {
        return new NativeTableCell(content);
    }
}
