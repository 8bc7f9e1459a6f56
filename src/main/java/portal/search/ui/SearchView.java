package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.stream.Stream;
import portal.access.ui.ShownAudiences;
import portal.search.Query;
import portal.search.Results;
import portal.search.Results.Advice;
import portal.search.Search;
import portal.search.saved.PastSearches;
import portal.search.saved.SavedSearches;
import portal.ui.EmptyState;
import portal.ui.MoreList;
import portal.ui.PageHead;
import portal.ui.Symbol;

/** The page of search results. The search field itself is at the top of every page. */
@Route("search")
@Menu(order = 40, title = "search.title", icon = "search")
@StyleSheet("assets/search.css")
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Search search;
    private final SavedSearches saved;
    private final PastSearches past;
    private final ValueNames names;
    private final Clock clock;
    private String words = "";

    SearchView(Search search, SavedSearches saved, PastSearches past, ValueNames names, Clock clock) {
        this.search = search;
        this.saved = saved;
        this.past = past;
        this.names = names;
        this.clock = clock;
        addClassName("search");
        ShownAudiences.everything(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = SearchParameters.in(event.getLocation().getQueryParameters());
        words = asked.query().displayText();
        show(asked, search.find(asked.query()));
    }

    @Override
    public String getPageTitle() {
        return words.isEmpty() ? getTranslation("search.title") : getTranslation("search.title.of", words);
    }

    private void show(SearchParameters asked, Results results) {
        removeAll();
        add(new PageHead(getTranslation("search.title")).line(total(results)).actions(actions(asked, results)));
        if (results.advice() == Advice.BEING_BUILT) add(notice());
        add(new Explanations(results.explanations()));
        if (results.meant() != null) add(meant(results.meant()));
        if (!results.otherWords().isEmpty()) add(new OtherLanguages(asked, results.otherWords()));
        var preview = new Preview(search, asked, results.hits(), clock);
        var found = new Div(results.hits().isEmpty() ? instead(asked, results) : hits(asked, results, preview));
        found.addClassName("found");
        found.add(preview, new Facets(asked, results, names));
        add(found);
    }

    private Component[] actions(SearchParameters asked, Results results) {
        var ways = Stream.of(
                new SymbolLink("search/saved", Symbol.STAR, getTranslation("search.saved")),
                new SymbolLink("search/list", Symbol.TABLE, getTranslation("search.list.title")),
                new SymbolLink("glossary", Symbol.BOOK_OPEN, getTranslation("search.glossary")),
                new SymbolLink("search/help", Symbol.CIRCLE_HELP, getTranslation("search.help")));
        return (wasAsked(results) ? Stream.concat(Stream.of(new SaveButton(saved, asked)), ways) : ways)
                .toArray(Component[]::new);
    }

    private static boolean wasAsked(Results results) {
        return results.advice() == null || results.advice() == Advice.BEING_BUILT;
    }

    /** Shows the total as a live region, so that screen readers announce a change. */
    private Component total(Results results) {
        var total = new Paragraph();
        total.addClassName("search-total");
        total.getElement().setAttribute("role", "status");
        if (wasAsked(results)) total.setText(getTranslation("search.total", results.total(), words));
        return total;
    }

    private Component notice() {
        var notice = new Paragraph(getTranslation("search.advice.BEING_BUILT"));
        notice.addClassName("search-notice");
        return notice;
    }

    private Component meant(String words) {
        var link = new Anchor(SearchParameters.of(Query.of(words)).address(), words);
        link.getElement().setAttribute("dir", "auto");
        var meant = new Paragraph(new Text(getTranslation("search.meant") + " "), link);
        meant.addClassName("search-notice");
        return meant;
    }

    /** Returns a line that says after how many hits the results have only some of the words of the query. */
    private Component partly(Results results) {
        var partly = new Paragraph(
                results.whole() == 0 ? getTranslation("search.some") : getTranslation("search.whole", results.whole()));
        partly.addClassName("search-notice");
        return partly;
    }

    private Component hits(SearchParameters asked, Results results, Preview preview) {
        var hits = new Div();
        hits.addClassName("hits");
        hits.setClassName("hits-table", asked.isTable());
        if (results.whole() < results.total()) hits.add(partly(results));
        if (results.total() > 1) hits.add(new Sorting(asked));
        var pages = new HitPages((from, count) -> search.find(asked.query().page(from, count)), results);
        hits.add(asked.isTable() ? table(pages, asked, preview) : list(pages, asked, preview));
        if (results.total() > Results.DEPTH) hits.add(new Paragraph(getTranslation("search.depth", Results.DEPTH)));
        return hits;
    }

    private Component list(HitPages pages, SearchParameters asked, Preview preview) {
        return new MoreList<>(
                pages, hit -> followed(new HitRow(hit.hit(), asked, hit.number(), clock), hit, asked, preview));
    }

    private Component table(HitPages pages, SearchParameters asked, Preview preview) {
        var table = new HitTable(asked, clock);
        return new MoreList<>(pages, table, table.rows(), hit -> followed(table.row(hit), hit, asked, preview));
    }

    private static Component followed(Component row, NumberedHit hit, SearchParameters asked, Preview preview) {
        preview.follow(row, hit);
        if (hit.hit().entry().id().equals(asked.hit())) row.getElement().executeJs("this.querySelector('a').focus()");
        return row;
    }

    private Component instead(SearchParameters asked, Results results) {
        var advice = results.advice();
        if (advice != null && advice != Advice.NO_WORDS && advice != Advice.BEING_BUILT)
            return new SearchAdvice(advice);
        if (advice == Advice.NO_WORDS)
            return new Div(
                    new EmptyState(
                            Symbol.SEARCH,
                            getTranslation("search.start"),
                            getTranslation("search.start.next"),
                            Operators.tips()),
                    new PastSearchList(past));
        if (asked.chosen().isEmpty())
            return new EmptyState(
                    Symbol.SEARCH, getTranslation("search.none"), getTranslation("search.none.next"), Operators.tips());
        return new EmptyState(
                Symbol.SEARCH,
                getTranslation("search.none"),
                getTranslation("search.none.here"),
                new Anchor(asked.everywhere(), getTranslation("search.everywhere")));
    }
}
