package portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An error response (RFC 9457).
 *
 * @param title the same for every problem of its type, in the reader's language
 * @param detail the rule that forbids the request, in the reader's language
 * @param field the invalid part of the request
 * @param number identifies an internal error in the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String field,
        @Nullable String number) {}
