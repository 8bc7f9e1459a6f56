package portal.worlds;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.communication.UidlWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import portal.search.ui.LazyDetails;
import portal.search.ui.Similar;

/**
 * Opens pages as the user of this thread, each in its own window, and records their content. A page can stay open and
 * be read again later, when the portal may have changed it.
 */
public class PageRenderer implements AutoCloseable {
    private final SecuredBrowserlessApplicationContext<Authentication> portal;
    private final Set<Class<?>> shown = new HashSet<>();
    private final Map<String, Deque<BrowserlessUIContext>> leftOpen = new HashMap<>();
    private boolean isLeavingOpen;
    private int opened;

    public PageRenderer(ApplicationContext context) {
        portal = SpringBrowserlessApplicationContext.createSecured(
                context, settings -> settings.withViewPackages("portal").withUIFactory(Window::new));
    }

    /** A window that is empty until a test navigates in it. Vaadin's own test window would open the home page first. */
    private static class Window extends MockedUI {
        @Override
        public void navigate(String address, QueryParameters parameters) {
            // does nothing, because the test navigates later
        }
    }

    /**
     * A page as it is now.
     *
     * @param status the HTTP status that the page would be sent with
     * @param seen the title and the content, line by line, including elements that a reader does not see
     * @param sent the data that the browser receives
     */
    public record RenderedPage(int status, List<String> seen, String sent) {
        public String text() {
            return String.join("\n", seen);
        }
    }

    /**
     * Returns the content of the page that was left open at this address. If no page was left open there, opens one.
     *
     * @param clicks the buttons to click before reading, one after the other; each is named by its CSS class or its
     *     English text
     */
    public RenderedPage open(String address, String... clicks) {
        opened++;
        var me = SecurityContextHolder.getContext();
        var who = me.getAuthentication() == null
                ? "nobody"
                : me.getAuthentication().getName();
        var known = leftOpen.computeIfAbsent(who + " " + address + List.of(clicks), open -> new ArrayDeque<>());
        try {
            if (!isLeavingOpen && !known.isEmpty()) return lookAgain(known.poll());
            var user = portal.newUser(me.getAuthentication());
            user.getSession().setLocale(Locale.ENGLISH);
            var window = user.newWindow();
            var page = open(window, address, clicks);
            if (isLeavingOpen) known.add(window);
            else close(window);
            return page;
        } finally {
            SecurityContextHolder.setContext(me);
        }
    }

    private RenderedPage open(BrowserlessUIContext window, String address, String... clicks) {
        var status = window.getUI()
                .getInternals()
                .getRouter()
                .navigate(window.getUI(), new Location(address), NavigationTrigger.PAGE_LOAD);
        for (var button : clicks) click(window.getUI(), button);
        standStill(window);
        window.getUI().getInternals().getActiveRouterTargetsChain().stream()
                .findFirst()
                .filter(view -> status == 200)
                .ifPresent(view -> shown.add(view.getClass()));
        return new RenderedPage(status, PageText.of(window.getUI()), sent(window.getUI()));
    }

    private static RenderedPage lookAgain(BrowserlessUIContext window) {
        var session = window.getUI().getSession();
        session.getService().runPendingAccessTasks(session); // as Vaadin does after every request and push
        window.roundTrip();
        standStill(window);
        var isError = window.getUI().getInternals().getActiveRouterTargetsChain().stream()
                .anyMatch(HasErrorParameter.class::isInstance);
        var page = new RenderedPage(isError ? 404 : 200, PageText.of(window.getUI()), sent(window.getUI()));
        close(window);
        return page;
    }

    /** Loads what a browser would load after displaying the page, and opens collapsed sections. */
    private static void standStill(BrowserlessUIContext window) {
        components(window.getUI(), Similar.class)
                .filter(similar -> similar.getChildren().findAny().isEmpty())
                .toList()
                .forEach(Similar::load);
        components(window.getUI(), LazyDetails.class).toList().forEach(fold -> fold.show(true));
        window.roundTrip();
    }

    private static void close(BrowserlessUIContext window) {
        var user = window.getUser();
        window.close();
        user.close();
    }

    /** Sets whether the pages that are opened from now on stay open. */
    public void leaveOpen(boolean isWanted) {
        isLeavingOpen = isWanted;
    }

    /** Returns how many times a page was opened or read again so far. */
    int opened() {
        return opened;
    }

    /** Returns the classes of the views that were shown so far. */
    public Set<Class<?>> shown() {
        return shown;
    }

    @Override
    public void close() {
        portal.close();
    }

    private static void click(UI window, String name) {
        components(window, Button.class)
                .filter(button -> button.hasClassName(name) || name.equals(button.getText()))
                .findFirst()
                .ifPresent(Button::click);
    }

    private static <T> Stream<T> components(UI window, Class<T> type) {
        return all(window.getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), PageText.children(element).flatMap(PageRenderer::all));
    }

    /** Returns all data of the page, as the portal sends it to a browser that has lost the state of the page. */
    private static String sent(UI window) {
        window.getInternals().getStateTree().prepareForResync();
        return new UidlWriter().createUidl(window, false, true).toString();
    }
}
