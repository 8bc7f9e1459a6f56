package portal.documents;

import java.time.Instant;
import portal.access.AudienceId;
import portal.people.PersonId;

/** A new document lies in a space. */
public record DocumentFiled(DocumentId document, AudienceId audience, PersonId by, Instant at) {}
