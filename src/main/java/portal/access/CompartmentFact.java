package portal.access;

import java.util.UUID;

/**
 * A fact about a compartment of a space. Its audience is the audience of the compartment, so that nobody outside the
 * compartment learns of it (AC-08).
 */
public interface CompartmentFact extends ItemFact {
    @Override
    default UUID subjectId() {
        return space().value();
    }
}
