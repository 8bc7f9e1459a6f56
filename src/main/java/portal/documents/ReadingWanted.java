package portal.documents;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A version was queued for another text extraction at a user's request. */
public record ReadingWanted(
        DocumentId document, VersionId version, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements DocumentFact {}
