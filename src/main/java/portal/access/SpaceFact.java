package portal.access;

import java.util.UUID;

/** A fact about a space as a whole. */
public interface SpaceFact extends ItemFact {
    @Override
    default AudienceId audience() {
        return space().audience();
    }

    @Override
    default UUID subjectId() {
        return space().value();
    }
}
