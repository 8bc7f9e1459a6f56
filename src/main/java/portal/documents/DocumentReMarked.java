package portal.documents;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A version of a document moved from one audience to another. */
public record DocumentReMarked(
        DocumentId document,
        VersionId version,
        AudienceId from,
        AudienceId audience,
        SpaceId space,
        PersonId by,
        Instant at)
        implements DocumentFact {}
