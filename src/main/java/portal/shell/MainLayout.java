package portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import portal.access.SpaceCard;
import portal.access.ui.InSpace;
import portal.access.ui.OpenPages;
import portal.people.People;
import portal.people.Preferences;
import portal.people.Viewers;
import portal.search.Search;
import portal.search.SpaceScope;
import portal.search.saved.PastSearches;
import portal.ui.BellNews;

/**
 * The frame around every page. It stays while the content changes, and always shows on which page and in which space
 * the user is.
 */
@Layout
@PermitAll
@StyleSheet("assets/shell.css")
class MainLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {
    private final transient OpenPages pages;
    private final RoomBar roomBar = new RoomBar();
    private final MainMenu menu = new MainMenu();
    private final TopBar topBar;
    private final Bell bell;
    private final Main content = new Main();

    MainLayout(
            Viewers viewers,
            People people,
            Preferences preferences,
            Search search,
            PastSearches past,
            List<BellNews> news,
            Clock clock,
            OpenPages pages,
            AuthenticationContext session) {
        this.pages = pages;
        bell = new Bell(news, clock);
        bell.whenAskedAgain(() -> menu.mark(bell.byMenuEntry()));
        topBar = new TopBar(
                viewers.current().flatMap(people::find),
                preferences,
                new SearchField(search, past),
                bell,
                session::logout);
        addClassName("frame");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), roomBar, topBar, menu, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
    }

    /**
     * Tells the browser, before a page opens, whether to start at its top or to return to the earlier position (Back,
     * Forward). A refreshed page keeps its position.
     */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        switch (event.getTrigger()) {
            case REFRESH -> {}
            case REFRESH_ROUTE -> getElement().executeJs("window.liaisonPlaces?.stay()");
            default ->
                getElement()
                        .executeJs(
                                "window.liaisonPlaces?.arrive($0, $1)",
                                event.getLocation().getPathWithQueryParameters(),
                                event.getTrigger() == NavigationTrigger.HISTORY);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var inside = event.getActiveChain().stream()
                .filter(InSpace.class::isInstance)
                .map(InSpace.class::cast)
                .findFirst();
        var space = inside.flatMap(view -> Optional.ofNullable(view.space()));
        pages.show(UI.getCurrent(), space);
        var isRestricted =
                inside.isPresent() && space.map(SpaceCard::isRestricted).orElse(true);
        getElement().setAttribute("data-world", isRestricted ? "operations" : "open");
        roomBar.show(space.filter(SpaceCard::isRestricted));
        menu.show(event.getLocation(), space);
        topBar.show(
                event.getLocation(),
                inside.map(view -> SpaceScope.openWorldAnd(view.space())).orElseGet(SpaceScope::everything));
        menu.mark(bell.byMenuEntry());
    }

    private Component skipLink() {
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip");
        // an ordinary link would open the home page, because addresses are relative to that page
        skip.getElement().executeJs("""
                this.onclick = event => {
                  event.preventDefault();
                  document.getElementById('content').focus();
                }""");
        return skip;
    }
}
