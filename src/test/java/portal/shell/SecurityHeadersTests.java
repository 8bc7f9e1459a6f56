package portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What goes along with every answer, whoever gives it. */
class SecurityHeadersTests {
    @Test
    void whatever_is_text_says_in_which_characters() throws ServletException, IOException { // ASVS V4.1.1
        assertThat(sent("text/css")).isEqualTo("text/css;charset=utf-8");
        assertThat(sent("image/svg+xml")).isEqualTo("image/svg+xml;charset=utf-8");
        assertThat(sent("text/html;charset=iso-8859-1")).isEqualTo("text/html;charset=iso-8859-1");
        assertThat(sent("application/json")).isEqualTo("application/json");
        assertThat(sent("image/png")).isEqualTo("image/png");
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
