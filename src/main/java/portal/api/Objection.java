package portal.api;

import org.jspecify.annotations.Nullable;

/** What is asked cannot be asked so. */
class Objection extends RuntimeException {
    final Fault fault;
    final @Nullable String field;

    Objection(Fault fault) {
        this(fault, null);
    }

    /** @param field the parameter, header or part of the body that is at fault, such as {@code marking.excluded} */
    Objection(Fault fault, @Nullable String field) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.field = field;
    }
}
