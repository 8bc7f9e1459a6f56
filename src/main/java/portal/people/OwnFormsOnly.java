package portal.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Accepts a form only if the headers of the browser say that it was sent from a page of this portal. This protects
 * against forged requests in addition to the CSRF token. A request without these headers is accepted: it comes from a
 * program that is not a browser, and such a program has no cookies of other people that an attacker could use.
 */
class OwnFormsOnly extends OncePerRequestFilter {
    /** The address to which a refused form is redirected: the sign-in page, with the reason. */
    static final String AGAIN = "/login?problem=NOT_FROM_HERE";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (!request.getMethod().equals("POST") || isOurs(request)) next.doFilter(request, response);
        else response.sendRedirect(AGAIN);
    }

    private static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin");
        var origin = request.getHeader("Origin");
        return origin == null || request.getServerName().equalsIgnoreCase(host(origin));
    }

    private static String host(String origin) {
        try {
            var host = new URI(origin).getHost();
            return host == null ? "" : host;
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
