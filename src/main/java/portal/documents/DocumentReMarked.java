package portal.documents;

import java.time.Instant;
import portal.access.AudienceId;
import portal.people.PersonId;

/** A version of a document went from one audience into another. */
public record DocumentReMarked(DocumentId document, AudienceId from, AudienceId to, PersonId by, Instant at) {}
