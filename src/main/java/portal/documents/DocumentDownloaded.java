package portal.documents;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A person has opened the file of a version, in order to download it. */
public record DocumentDownloaded(
        DocumentId document, VersionId version, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements DocumentFact {}
