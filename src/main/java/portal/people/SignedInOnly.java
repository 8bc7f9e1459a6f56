package portal.people;

import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Redirects a person who is not signed in with both factors to the sign-in page, whatever address they request; only
 * the assets and the icon are open to everybody. It creates no session.
 *
 * <p>A page that is still open after its session has ended sends background requests. These are not redirected: if a
 * click caused the request, the answer tells the page to show that the session has expired; all other background
 * requests are refused.
 */
class SignedInOnly extends OncePerRequestFilter {
    private static final Pattern OPEN_TO_ALL = Pattern.compile("/assets/.*|/favicon\\.ico");
    private static final Pattern CLICK = Pattern.compile("(.*&)?v-r=(uidl|push)(&.*)?");
    private static final Pattern SIGN_OF_LIFE = Pattern.compile("(.*&)?v-r=heartbeat(&.*)?");

    private final Viewers viewers;
    private final SignIns signIns;

    SignedInOnly(Viewers viewers, SignIns signIns) {
        this.viewers = viewers;
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (OPEN_TO_ALL.matcher(request.getRequestURI()).matches() || isSignedIn(request, response))
            next.doFilter(request, response);
        else if (isOfAnOpenPage(request, CLICK)) tellThatTheSessionEnded(response);
        else if (isOfAnOpenPage(request, SIGN_OF_LIFE) || isInTheBackground(request))
            response.setStatus(HttpStatus.FORBIDDEN.value());
        else send(WantedPage.asked(request).signIn(), response);
    }

    /**
     * Returns whether the request comes from a person who is signed in. If the sign-in of the session is no longer
     * valid, for example because another node ended it, the session is ended (ASVS 7.4.1).
     */
    private boolean isSignedIn(HttpServletRequest request, HttpServletResponse response) {
        var session = SecurityContextHolder.getContext().getAuthentication();
        if (session == null || viewers.current().isEmpty()) return false;
        if (signIns.holds(session)) return true;
        new SecurityContextLogoutHandler().logout(request, response, session);
        return false;
    }

    private static boolean isOfAnOpenPage(HttpServletRequest request, Pattern query) {
        return request.getMethod().equals("POST")
                && query.matcher(Objects.requireNonNullElse(request.getQueryString(), ""))
                        .matches();
    }

    /**
     * Returns whether the page itself, and not an action of the user, sent the request. A redirect of such a request
     * would load the sign-in page in the background. The sign-in form that the user sees would then no longer be valid.
     */
    private static boolean isInTheBackground(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }

    private static void tellThatTheSessionEnded(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().write(VaadinService.createSessionExpiredJSON(true));
    }

    private static void send(String address, HttpServletResponse response) {
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(HttpHeaders.LOCATION, address);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
