package portal.access;

import java.time.Instant;
import java.util.UUID;
import portal.people.PersonId;

/** The purpose, evaluation or another value of the provenance of an item was corrected. */
public record ProvenanceCorrected(UUID subjectId, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements ItemFact {}
