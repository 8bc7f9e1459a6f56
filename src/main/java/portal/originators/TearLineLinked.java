package portal.originators;

import java.time.Instant;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.ItemFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** An item got a sanitised version (AC-15). The fact does not name that version. */
public record TearLineLinked(UUID item, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements ItemFact {
    @Override
    public UUID subjectId() {
        return item;
    }
}
