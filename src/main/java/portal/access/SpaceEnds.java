package portal.access;

import java.time.LocalDate;
import java.util.Optional;

/** Says when the work in the spaces of one kind ends. The module that opens such spaces implements it. */
public interface SpaceEnds {
    /** Returns the last day of the work in the space; empty if there is none or the space is of another kind. */
    Optional<LocalDate> endOf(SpaceId space);
}
