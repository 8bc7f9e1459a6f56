package portal.access;

import java.time.Instant;
import java.util.UUID;
import portal.people.PersonId;

/** An item with classification RESTRICTED or higher was shown to a person. */
public record ItemRead(UUID item, AudienceId audience, SpaceId space, PersonId by, Instant at) implements ItemFact {
    @Override
    public UUID subjectId() {
        return item;
    }
}
