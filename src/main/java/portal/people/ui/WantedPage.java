package portal.people.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.SavedRequest;

/** The page that somebody asked for before signing in; home when there was none. Always a path of this portal. */
final class WantedPage {
    private static final String SAVED_BY_THE_FILTERS = "SPRING_SECURITY_SAVED_REQUEST";

    private WantedPage() {}

    /** The wanted page, which is forgotten by asking. */
    static String take() {
        var session = VaadinSession.getCurrent().getSession();
        var asked = taken(session, SAVED_BY_THE_FILTERS);
        var walked = taken(session, NavigationAccessControl.SESSION_STORED_REDIRECT);
        taken(session, NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        if (walked instanceof String path && !path.isBlank()) return local("/" + path);
        return asked instanceof SavedRequest request ? local(request.getRedirectUrl()) : "/";
    }

    private static @Nullable Object taken(WrappedSession session, String name) {
        var value = session.getAttribute(name);
        session.removeAttribute(name);
        return value;
    }

    private static String local(String address) {
        var wanted = URI.create(address);
        var path = wanted.getRawPath().replaceAll("^/+", "/");
        var query = wanted.getRawQuery() == null ? "" : wanted.getRawQuery().replaceAll("&?continue$", "");
        if (path.isEmpty() || path.startsWith("/login")) return "/";
        return query.isEmpty() ? path : path + "?" + query;
    }
}
