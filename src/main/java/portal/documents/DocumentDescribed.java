package portal.documents;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A version of a document has a new title, kind or language. */
public record DocumentDescribed(
        DocumentId document,
        VersionId version,
        DocumentProperty aspect,
        AudienceId audience,
        SpaceId space,
        PersonId by,
        Instant at)
        implements DocumentFact {}
