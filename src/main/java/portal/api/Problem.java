package portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as a program is told it (RFC 9457).
 *
 * @param title the same for every problem of its type, in the reader's language
 * @param detail which rule forbids it, in the reader's language
 * @param field what in the request is at fault
 * @param number of a failure of ours, by which it is found in the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String field,
        @Nullable String number) {}
