package portal.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The page that a person has requested before signing in, and that opens after sign-in. Without such a request it is
 * the page Home.
 *
 * @param address the path of the page; always a path of this portal, so that a forged link cannot redirect to another
 *     site
 */
public record WantedPage(String address) {
    public static final WantedPage HOME = new WantedPage("/");

    private static final String SIGN_IN = "/login";
    private static final int LONGEST = 2_000;

    /**
     * A path of this portal: one slash that is not followed by another slash or a backslash, because browsers read
     * {@code //} and {@code /\} as the beginning of a host name.
     */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private static final Pattern NO_PAGE = Pattern.compile("/login([/?#].*)?|/VAADIN/.*|.*[?&]v-r=.*");

    /** Returns the page with the address that a form or a link contains; Home if it is not a page of this portal. */
    public static WantedPage of(@Nullable String written) {
        if (written == null || written.length() > LONGEST) return HOME;
        var isOurs = OWN.matcher(written).matches() && !NO_PAGE.matcher(written).matches();
        return isOurs ? new WantedPage(written) : HOME;
    }

    static WantedPage asked(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return HOME;
        var query = request.getQueryString();
        return of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** Returns the address of the sign-in page, with a parameter that makes this page open after sign-in. */
    public String signIn() {
        return SIGN_IN + asParameter("?");
    }

    /**
     * Returns this page as a query parameter for an address; an empty text for Home.
     *
     * @param separator the character before the parameter: {@code ?} or {@code &}
     */
    public String asParameter(String separator) {
        return equals(HOME) ? "" : separator + "to=" + UriUtils.encode(address, UTF_8);
    }
}
