package portal.documents;

import java.time.Instant;
import portal.access.AudienceId;
import portal.people.PersonId;

/** A document has a new version, which lies in this audience. */
public record DocumentReplaced(DocumentId document, VersionId version, AudienceId audience, PersonId by, Instant at) {}
