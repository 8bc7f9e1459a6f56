package portal.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import portal.people.AccessTokens;

/**
 * Authenticates a request by the token in its Authorization header (RFC 6750, 2.1). The owner of the token is the
 * viewer.
 */
class Bearer extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;

    Bearer(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        token(request).flatMap(tokens::session).ifPresent(session -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(session);
            SecurityContextHolder.setContext(context);
        });
        next.doFilter(request, response);
    }

    private static Optional<String> token(HttpServletRequest request) {
        var headers = Collections.list(request.getHeaders("Authorization"));
        return headers.stream()
                .filter(only -> headers.size() == 1)
                .findFirst()
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
