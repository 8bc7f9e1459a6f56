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
 * Lets a form through only if the browser says that it stood on a page of this portal, beside the token that it carries.
 * Programs that are no browsers say nothing of it, and have nobody's cookies to misuse.
 */
class OwnFormsOnly extends OncePerRequestFilter {
    /** Where the form is shown anew, with the reason. */
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
