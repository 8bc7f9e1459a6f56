package portal.access;

import java.util.UUID;

/**
 * A fact about a compartment of a space. It lies in the compartment's own audience: whoever is not in the compartment
 * learns nothing of it (AC-08).
 */
public interface CompartmentFact extends ItemFact {
    @Override
    default UUID subjectId() {
        return space().value();
    }
}
