package portal.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person was entered in the register, with a vouch, roles and both factors. */
public record PersonRegistered(PersonId person, Instant at) implements PersonFact {
    @Override
    public @Nullable UUID actorId() {
        return null;
    }
}
