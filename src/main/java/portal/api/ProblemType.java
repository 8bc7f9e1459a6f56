package portal.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The types of errors of a request. */
enum ProblemType {
    UNREADABLE(HttpStatus.BAD_REQUEST),
    MISSING(HttpStatus.BAD_REQUEST),
    UNKNOWN(HttpStatus.BAD_REQUEST),
    WRONG(HttpStatus.BAD_REQUEST),
    /** No token or an invalid one: the answer is the same, whatever the cause. */
    NO_TOKEN(HttpStatus.UNAUTHORIZED),
    READ_ONLY(HttpStatus.FORBIDDEN),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    /** The action needs the second factor again, which a token cannot provide. */
    REAUTHENTICATION(HttpStatus.FORBIDDEN),
    /** Does not exist, or the viewer may not see it. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    RANGE(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE),
    /** A rule of the portal forbids it; the detail says which. */
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    /** The index is not available at the moment. */
    SEARCH_AWAY(HttpStatus.SERVICE_UNAVAILABLE),
    /** The index is overloaded and did not run this query in time, or this query alone takes too long. */
    SEARCH_BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    /** An internal error, logged with its number. */
    BROKE(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemType(HttpStatus status) {
        this.status = status;
    }

    /** Returns the error for a status that the server has chosen. */
    static ProblemType of(int status) {
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

    /** Returns the identifier for programs: it never changes, unlike the title. */
    String type() {
        return "urn:liaison:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
