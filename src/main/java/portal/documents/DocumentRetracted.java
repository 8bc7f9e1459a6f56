package portal.documents;

import java.time.Instant;
import portal.access.Reason;
import portal.people.PersonId;

/** A document was withdrawn from all its readers. */
public record DocumentRetracted(DocumentId document, PersonId by, Reason reason, Instant at) {}
