package portal.originators;

import java.time.Instant;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.ItemFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** An item and its sanitised version are no longer linked. The fact does not name that version. */
public record TearLineUnlinked(UUID item, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements ItemFact {
    @Override
    public UUID subjectId() {
        return item;
    }
}
