package portal.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The kinds of things that can go wrong with a request. */
enum Fault {
    UNREADABLE(HttpStatus.BAD_REQUEST),
    MISSING(HttpStatus.BAD_REQUEST),
    UNKNOWN(HttpStatus.BAD_REQUEST),
    WRONG(HttpStatus.BAD_REQUEST),
    /** No token, or one that does not hold: one answer, whatever the cause. */
    NO_TOKEN(HttpStatus.UNAUTHORIZED),
    READ_ONLY(HttpStatus.FORBIDDEN),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    /** The act needs the second factor again, which a token cannot show. */
    REAUTHENTICATION(HttpStatus.FORBIDDEN),
    /** Not there, or not for this viewer. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    RANGE(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE),
    /** A rule of the house forbids it; the detail says which. */
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    /** The index cannot be asked for the moment. */
    SEARCH_AWAY(HttpStatus.SERVICE_UNAVAILABLE),
    /** So much is asked of the index that it was not this question's turn, or it alone takes too long. */
    SEARCH_BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    /** A failure of ours, with its number in the log. */
    BROKE(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    Fault(HttpStatus status) {
        this.status = status;
    }

    /** What a status means that somebody else has chosen. */
    static Fault of(int status) {
        return switch (status) {
            case 401 -> NO_TOKEN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD;
            case 406 -> NOT_ACCEPTABLE;
            case 413, 414, 431 -> TOO_LARGE;
            case 415 -> MEDIA_TYPE;
            case 429 -> TOO_MANY;
            case 500, 503 -> BROKE;
            default -> UNREADABLE;
        };
    }

    int status() {
        return status.value();
    }

    /** The name by which programs know it: it never changes, as the words may. */
    String type() {
        return "urn:liaison:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
