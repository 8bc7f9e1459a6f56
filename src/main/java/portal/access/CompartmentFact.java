package portal.access;

import java.util.UUID;

/**
 * A fact about a compartment of a space. It belongs to the compartment's own audience, so that nobody outside the
 * compartment learns of it (AC-08).
 */
public interface CompartmentFact extends ItemFact {
    @Override
    default UUID subjectId() {
        return space().value();
    }
}
