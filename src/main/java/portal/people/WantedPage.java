package portal.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The page that somebody asked for before signing in; home when there was none.
 *
 * @param address always a path of this portal, so that nobody is led elsewhere by what a link says
 */
public record WantedPage(String address) {
    public static final WantedPage HOME = new WantedPage("/");

    private static final String SIGN_IN = "/login";
    private static final int LONGEST = 2_000;

    /** One slash and then none: browsers take {@code //} and {@code /\} for the beginning of another host. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private static final Pattern NO_PAGE = Pattern.compile("/login([/?#].*)?|/VAADIN/.*|.*[?&]v-r=.*");

    /** What a form or a link says that somebody wants; home when it is no page of ours. */
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

    /** Where one signs in and then comes to this page. */
    public String signIn() {
        return SIGN_IN + asParameter("?");
    }

    /** Adds this page to an address as a parameter; home needs none. */
    public String asParameter(String separator) {
        return equals(HOME) ? "" : separator + "to=" + UriUtils.encode(address, UTF_8);
    }
}
