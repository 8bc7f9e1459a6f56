package portal.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Reads and writes the cookies of the sign-in page. The browser sends these cookies only to that page and hides them
 * from scripts. A cookie that was set over TLS is sent only over TLS.
 */
public final class Cookies {
    private static final String SIGN_IN = "/login";

    private Cookies() {}

    public static Optional<String> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    public static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration keptFor) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path(SIGN_IN)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(keptFor)
                        .build()
                        .toString());
    }

    public static void forget(HttpServletRequest request, HttpServletResponse response, String name) {
        write(request, response, name, "", Duration.ZERO);
    }
}
