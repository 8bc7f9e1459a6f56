package portal.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person is vouched for no longer. */
public record VouchEnded(PersonId person, Instant at) implements PersonFact {
    @Override
    public @Nullable UUID actorId() {
        return null;
    }
}
