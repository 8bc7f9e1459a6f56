package portal.api;

import org.jspecify.annotations.Nullable;

/** The request is invalid. */
class Objection extends RuntimeException {
    final Fault fault;
    final @Nullable String field;

    Objection(Fault fault) {
        this(fault, null);
    }

    /** @param field the invalid parameter, header or part of the body, such as {@code marking.excluded} */
    Objection(Fault fault, @Nullable String field) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.field = field;
    }
}
