package portal.access;

import java.util.UUID;

/** A fact about a space itself, not about an item in it. */
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
