package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import portal.access.ui.PathId;
import portal.access.ui.ShownAudiences;
import portal.search.Results;
import portal.search.Results.Advice;
import portal.search.saved.SavedSearch;
import portal.search.saved.SavedSearchId;
import portal.search.saved.SavedSearches;
import portal.ui.Breadcrumb;
import portal.ui.EmptyState;
import portal.ui.MoreList;
import portal.ui.PageHead;
import portal.ui.Symbol;
import portal.ui.Toast;

/** The page of a saved search: its new items until the viewer marks them as seen, and a link to all results. */
@Route("search/saved/:search")
@StyleSheet("assets/search.css")
@PermitAll
class SavedSearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final SavedSearches saved;
    private final ValueNames names;
    private final Clock clock;
    private String name = "";

    SavedSearchView(SavedSearches saved, ValueNames names, Clock clock) {
        this.saved = saved;
        this.names = names;
        this.clock = clock;
        addClassNames("search", "saved-search");
        ShownAudiences.everything(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(saved.card(new SavedSearchId(PathId.of(event, "search"))));
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    private void show(SavedSearch search) {
        name = search.name();
        removeAll();
        var asked = SearchParameters.of(search.query());
        add(
                new Breadcrumb("search/saved", getTranslation("search.saved")),
                new PageHead(name)
                        .line(new SearchSummaryLine(asked, names))
                        .actions(
                                allResults(asked),
                                new SavedSearchActions(
                                        search, saved, () -> show(saved.card(search.id())), this::leave)));
        var fresh = saved.fresh(search.id(), 0, MoreList.PAGE + 1);
        if (fresh.advice() == null || fresh.advice() == Advice.BEING_BUILT)
            add(fresh.hits().isEmpty() ? nothing(asked) : news(search, asked, fresh));
        else add(new SearchAdvice(fresh.advice()));
    }

    private Component news(SavedSearch search, SearchParameters asked, Results fresh) {
        var seen = new Button(
                getTranslation("search.saved.seen"),
                Symbol.CHECK.icon(),
                click -> seen(search, Objects.requireNonNull(search.latest())));
        seen.setDisableOnClick(true);
        var head =
                new Div(new H2(getTranslation("search.saved.new", search.fresh().size())), seen);
        head.addClassName("saved-new");
        var rows = new HitPages((from, count) -> saved.fresh(search.id(), from, count), fresh);
        return new Section(head, new MoreList<NumberedHit>(rows, each -> new HitRow(each.hit(), asked, 0, clock)));
    }

    private Component nothing(SearchParameters asked) {
        return new EmptyState(
                Symbol.CHECK,
                getTranslation("search.saved.new.none"),
                getTranslation("search.saved.new.none.next"),
                allResults(asked));
    }

    private void seen(SavedSearch search, Instant latest) {
        saved.seen(search.id(), latest);
        Toast.done(getTranslation("search.saved.seen.done"), getTranslation("search.saved.seen.undo"), () -> {
            saved.seen(search.id(), search.seenUntil());
            draw();
        });
        draw();
    }

    /** Reloads the page, which also updates the bell. */
    private void draw() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(SavedSearchesView.class));
    }

    private Anchor allResults(SearchParameters asked) {
        return new Anchor(asked.address(), getTranslation("search.saved.all"));
    }
}
