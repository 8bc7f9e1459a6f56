package portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An error response (RFC 9457).
 *
 * @param title the type of problem as a text in the reader's language; the same for every problem of this type
 * @param detail the rule that forbids the request, in the reader's language; null if there is none to state
 * @param field the invalid part of the request; null if it is not known
 * @param number the number under which an internal error is logged; null for other problems
 * @param conflict the clauses that others have changed too, in both texts; null for other problems
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Example("""
        {"type": "urn:liaison:problem:missing", "title": "Something is missing.",
         "status": 400, "field": "title"}""")
record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String field,
        @Nullable String number,
        @Nullable ConflictResource conflict) {}
