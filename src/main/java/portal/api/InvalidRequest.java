package portal.api;

import org.jspecify.annotations.Nullable;

/** Thrown if a request is invalid. */
class InvalidRequest extends RuntimeException {
    final ProblemType fault;
    final @Nullable String field;

    InvalidRequest(ProblemType fault) {
        this(fault, null);
    }

    /** @param field the invalid parameter, header or part of the body, such as {@code marking.excluded} */
    InvalidRequest(ProblemType fault, @Nullable String field) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.field = field;
    }
}
