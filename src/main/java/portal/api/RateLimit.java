package portal.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import portal.people.TokenSession;

/**
 * Limits each person's requests per minute. The response headers say how many requests are left
 * (draft-ietf-httpapi-ratelimit-headers).
 */
class RateLimit extends OncePerRequestFilter {
    private final Allowances allowances;
    private final Problems problems;

    RateLimit(Allowances allowances, Problems problems) {
        this.allowances = allowances;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof TokenSession session) {
            var allowance = allowances.take(session.person());
            response.setHeader("RateLimit-Policy", "\"person\";q=%d;w=60".formatted(allowances.perMinute()));
            response.setHeader("RateLimit", "\"person\";r=%d;t=%d".formatted(allowance.left(), allowance.seconds()));
            if (!allowance.granted()) {
                response.setHeader("Retry-After", String.valueOf(allowance.seconds()));
                problems.send(request, response, ProblemType.TOO_MANY);
                return;
            }
        }
        next.doFilter(request, response);
    }
}
