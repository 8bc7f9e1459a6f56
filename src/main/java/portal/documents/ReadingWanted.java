package portal.documents;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** The text of a version is queued for another extraction. */
public record ReadingWanted(
        DocumentId document, VersionId version, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements DocumentFact {}
