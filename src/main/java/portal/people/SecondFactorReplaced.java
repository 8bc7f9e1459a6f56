package portal.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person has another second factor; every code of the old one is void. */
public record SecondFactorReplaced(PersonId person, Instant at) implements PersonFact {
    @Override
    public @Nullable UUID actorId() {
        return null;
    }
}
