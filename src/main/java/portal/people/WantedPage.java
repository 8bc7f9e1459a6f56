package portal.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The page that a person asked for before signing in; home if there was none.
 *
 * @param address always a path of this portal, so that a link cannot redirect to another site
 */
public record WantedPage(String address) {
    public static final WantedPage HOME = new WantedPage("/");

    private static final String SIGN_IN = "/login";
    private static final int LONGEST = 2_000;

    /**
     * One slash that no other slash follows: browsers read {@code //} and {@code /\} as the beginning of another host.
     */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private static final Pattern NO_PAGE = Pattern.compile("/login([/?#].*)?|/VAADIN/.*|.*[?&]v-r=.*");

    /** Returns the page that a form or a link names; home if it is not a page of this portal. */
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

    /** Returns the address of the sign-in page that leads to this page afterwards. */
    public String signIn() {
        return SIGN_IN + asParameter("?");
    }

    /** Returns this page as a parameter for an address; empty for home. */
    public String asParameter(String separator) {
        return equals(HOME) ? "" : separator + "to=" + UriUtils.encode(address, UTF_8);
    }
}
