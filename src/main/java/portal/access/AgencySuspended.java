package portal.access;

import java.time.Instant;
import java.util.UUID;
import portal.facts.Fact;
import portal.people.AgencyId;
import portal.people.PersonId;

/** A national bureau has ended the approval of an agency of its country to engage directly. */
public record AgencySuspended(AgencyId agency, PersonId by, Instant at) implements Fact {
    @Override
    public UUID subjectId() {
        return agency.value();
    }

    @Override
    public UUID actorId() {
        return by.value();
    }
}
