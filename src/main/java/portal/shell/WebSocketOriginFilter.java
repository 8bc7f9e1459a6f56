package portal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Accepts a WebSocket connection only from a page of this portal, which it recognises by the Origin header that the
 * browser sends.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class WebSocketOriginFilter extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader("Sec-WebSocket-Key") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (request.getHeader("Origin") == null || CorsUtils.isCorsRequest(request))
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        else next.doFilter(request, response);
    }
}
