package portal.access;

import java.time.Instant;
import java.util.UUID;
import portal.people.PersonId;

/** A person was shown an item that is RESTRICTED or higher. */
public record ItemRead(UUID item, AudienceId audience, SpaceId space, PersonId by, Instant at) implements ItemFact {
    @Override
    public UUID subjectId() {
        return item;
    }
}
