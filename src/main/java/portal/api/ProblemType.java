package portal.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The types of errors that a request can cause. */
enum ProblemType {
    UNREADABLE(HttpStatus.BAD_REQUEST),
    MISSING(HttpStatus.BAD_REQUEST),
    UNKNOWN(HttpStatus.BAD_REQUEST),
    WRONG(HttpStatus.BAD_REQUEST),
    /** The request has no token, or an invalid one; the answer does not tell which. */
    NO_TOKEN(HttpStatus.UNAUTHORIZED),
    READ_ONLY(HttpStatus.FORBIDDEN),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    /** The action needs the second factor again, which a token cannot provide. */
    REAUTHENTICATION(HttpStatus.FORBIDDEN),
    /** The resource does not exist, or the viewer may not see it. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    /** Others have changed the same clauses of a text. */
    CONFLICT(HttpStatus.CONFLICT),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    RANGE(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE),
    /** A rule of the portal forbids the request; the detail says which rule. */
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    /** The search index is not available at the moment. */
    SEARCH_AWAY(HttpStatus.SERVICE_UNAVAILABLE),
    /** The search index is overloaded and did not run this query in time, or the query takes too long by itself. */
    SEARCH_BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    /** An internal error. It is logged under the number in the response. */
    BROKE(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemType(HttpStatus status) {
        this.status = status;
    }

    /** Returns the type of error for an HTTP status. */
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

    /** Returns the identifier by which programs recognise the type. It never changes, unlike the title. */
    String type() {
        return "urn:liaison:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
