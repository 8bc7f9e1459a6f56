package portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Tests that a response with text names its charset, and that only a page of this portal opens a WebSocket. */
class SecurityHeadersTests {
    @Test
    void whatever_is_text_says_in_which_characters() throws ServletException, IOException { // ASVS V4.1.1
        assertThat(sent("text/css")).isEqualTo("text/css;charset=utf-8");
        assertThat(sent("image/svg+xml")).isEqualTo("image/svg+xml;charset=utf-8");
        assertThat(sent("text/html;charset=iso-8859-1")).isEqualTo("text/html;charset=iso-8859-1");
        assertThat(sent("application/json")).isEqualTo("application/json");
        assertThat(sent("image/png")).isEqualTo("image/png");
    }

    @Test
    void a_websocket_is_opened_for_a_page_of_this_portal_only() throws ServletException, IOException { // ASVS V4.4.2
        assertThat(opened("https://liaison.example.org")).isEqualTo(200);
        for (var elsewhere : new String[] {
            "https://evil.example", "http://liaison.example.org", "https://liaison.example.org:8443", "null", null
        }) assertThat(opened(elsewhere)).as("%s", elsewhere).isEqualTo(403);
    }

    private static int opened(@Nullable String from) throws ServletException, IOException {
        var handshake = new MockHttpServletRequest("GET", "/VAADIN/push");
        handshake.setScheme("https");
        handshake.setServerName("liaison.example.org");
        handshake.setServerPort(443);
        handshake.addHeader("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
        if (from != null) handshake.addHeader("Origin", from);
        var response = new MockHttpServletResponse();
        new WebSocketOriginFilter().doFilter(handshake, response, (asked, answer) -> {});
        return response.getStatus();
    }

    private static String sent(String type) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        new SecurityHeaders()
                .doFilter(
                        new MockHttpServletRequest(),
                        response,
                        (asked, answer) -> ((HttpServletResponse) answer).setHeader("Content-Type", type));
        return response.getContentType();
    }
}
