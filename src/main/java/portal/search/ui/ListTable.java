package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import portal.access.ui.MarkingLine;
import portal.search.lists.ListFindings;
import portal.search.lists.ListSearch;
import portal.search.lists.ListedTerm;
import portal.search.lists.ListedTerm.TermOutcome;
import portal.search.lists.TermOccurrence;
import portal.ui.Chip;
import portal.ui.MoreList;
import portal.ui.QuietButton;

/**
 * A table with the results of a list search: all terms, only those with hits, or only those without. The terms with
 * hits are searched for again whenever the table loads a page of rows.
 */
class ListTable extends Div {
    private final ListSearch search;
    private final ListFindings findings;
    private final Div rows = new Div();
    private final Div choices = new Div();

    ListTable(ListSearch search, ListFindings findings) {
        this.search = search;
        this.findings = findings;
        addClassName("list-table");
        choices.addClassName("list-choices");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", getTranslation("search.list.show"));
        choice("all", term -> true);
        choice("hits", ListedTerm::isHit);
        choice("others", term -> !term.isHit());
        add(choices, rows);
        show(0, term -> true);
    }

    private void choice(String name, Predicate<ListedTerm> which) {
        var count = findings.terms().stream().filter(which).count();
        var place = choices.getComponentCount();
        var words = getTranslation("search.list.show." + name, count);
        choices.add(new QuietButton(words, () -> show(place, which)).small());
    }

    private void show(int chosen, Predicate<ListedTerm> which) {
        for (int i = 0; i < choices.getComponentCount(); i++)
            choices.getComponentAt(i).getElement().setAttribute("aria-pressed", String.valueOf(i == chosen));
        var terms = findings.terms().stream().filter(which).toList();
        rows.removeAll();
        rows.add(new MoreList<ListedTerm>((last, limit) -> after(terms, last, limit), this::row));
    }

    private List<ListedTerm> after(List<ListedTerm> terms, @Nullable ListedTerm last, int limit) {
        var next = terms.stream()
                .dropWhile(listed ->
                        last != null && listed.term().line() <= last.term().line())
                .limit(limit)
                .toList();
        return search.again(next, done -> true);
    }

    private Component row(ListedTerm listed) {
        var term = new Span(listed.term().text());
        term.addClassName("list-term");
        term.getElement().setAttribute("dir", "auto");
        var row = new Div(term, answer(listed.answer()));
        row.addClassName("list-row");
        if (listed.term().times() > 1)
            row.add(quiet(
                    "list-times",
                    getTranslation("search.list.times", listed.term().times())));
        if (listed.first() != null) {
            row.add(
                    where(listed.term().text(), listed.first()),
                    quiet("list-items", getTranslation("search.list.items", listed.items())));
        }
        return row;
    }

    /** Returns a cell with the best match: its title, space and marking. */
    private static Component where(String term, TermOccurrence first) {
        var title = new Anchor(PlaceInText.of(term).address(first.route()), first.title());
        title.getElement().setAttribute("dir", "auto");
        var where = new Div(title);
        where.addClassName("list-where");
        if (first.isSpace()) return where;
        if (first.space() != null) where.add(new SpaceLink(first.space()));
        where.add(new MarkingLine(first.marking()));
        return where;
    }

    private Component answer(TermOutcome answer) {
        var tone = switch (answer) {
            case HIT -> Chip.Tone.ACCENT;
            case NO_HIT -> Chip.Tone.PLAIN;
            case TOO_LONG, NO_WORDS -> Chip.Tone.WARN;
        };
        return new Chip(getTranslation("search.list.answer." + answer), tone);
    }

    private static Span quiet(String name, String words) {
        var quiet = new Span(words);
        quiet.addClassNames("list-quiet", name);
        return quiet;
    }
}
