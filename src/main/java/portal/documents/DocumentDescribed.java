package portal.documents;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** The title, kind or language of a document's version was changed. */
public record DocumentDescribed(
        DocumentId document,
        VersionId version,
        DocumentProperty aspect,
        AudienceId audience,
        SpaceId space,
        PersonId by,
        Instant at)
        implements DocumentFact {}
