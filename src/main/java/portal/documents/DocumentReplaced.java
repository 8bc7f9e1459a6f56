package portal.documents;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * A new version of a document was filed. {@code audience} is the audience of the new version. Published in the
 * transaction that files the version.
 */
public record DocumentReplaced(
        DocumentId document, VersionId version, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements DocumentFact {}
