package portal.search.ui;

import com.vaadin.flow.component.Component;
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
import portal.search.Hit;
import portal.search.Results;
import portal.search.Results.Advice;
import portal.search.Search;
import portal.ui.EmptyState;
import portal.ui.MoreList;
import portal.ui.PageHead;
import portal.ui.Symbol;

/** What was found, of what one may read. The words are typed at the top of the frame. */
@Route("search")
@Menu(order = 40, title = "search.title", icon = "search")
@StyleSheet("assets/search.css")
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Search search;
    private final Clock clock;
    private String words = "";

    SearchView(Search search, Clock clock) {
        this.search = search;
        this.clock = clock;
        addClassName("search");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = Asked.in(event.getLocation().getQueryParameters());
        words = asked.query().legible();
        show(asked, search.find(asked.query()));
    }

    @Override
    public String getPageTitle() {
        return words.isEmpty() ? getTranslation("search.title") : getTranslation("search.title.of", words);
    }

    private void show(Asked asked, Results results) {
        removeAll();
        add(new PageHead(getTranslation("search.title")).line(total(results)));
        if (results.advice() == Advice.BEING_BUILT) add(notice());
        var found = new Div(results.hits().isEmpty() ? instead(asked, results) : hits(asked, results));
        found.addClassName("found");
        found.add(new Facets(asked, results));
        add(found);
    }

    /** Read out when it changes, for those who cannot see the list change. */
    private Component total(Results results) {
        var total = new Paragraph();
        total.addClassName("search-total");
        total.getElement().setAttribute("role", "status");
        if (results.advice() == null || results.advice() == Advice.BEING_BUILT)
            total.setText(getTranslation("search.total", results.total(), words));
        return total;
    }

    private Component notice() {
        var notice = new Paragraph(getTranslation("search.advice.BEING_BUILT"));
        notice.addClassName("search-notice");
        return notice;
    }

    private Component hits(Asked asked, Results results) {
        var hits =
                new Div(new MoreList<Hit>(new HitPages(search, asked.query(), results), hit -> new HitRow(hit, clock)));
        hits.addClassName("hits");
        if (results.total() > Results.DEPTH) hits.add(new Paragraph(getTranslation("search.depth", Results.DEPTH)));
        return hits;
    }

    private Component instead(Asked asked, Results results) {
        var advice = results.advice();
        if (advice == Advice.TOO_LONG || advice == Advice.TOO_MANY_WORDS)
            return new EmptyState(
                    Symbol.CIRCLE_HELP,
                    getTranslation("search.advice." + advice),
                    getTranslation("search.advice." + advice + ".next"));
        if (advice == Advice.NO_WORDS)
            return new EmptyState(
                    Symbol.SEARCH,
                    getTranslation("search.start"),
                    getTranslation("search.start.next"),
                    new SyntaxTips());
        if (asked.chosen().isEmpty())
            return new EmptyState(
                    Symbol.SEARCH, getTranslation("search.none"), getTranslation("search.none.next"), new SyntaxTips());
        return new EmptyState(
                Symbol.SEARCH, getTranslation("search.none"), getTranslation("search.none.here"), everywhere(asked));
    }

    private Component everywhere(Asked asked) {
        var link = new Anchor(asked.everywhere(), getTranslation("search.everywhere"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
