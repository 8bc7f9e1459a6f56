package portal.documents;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A new document was filed in a space. Published in the transaction that files the document. */
public record DocumentFiled(DocumentId document, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements DocumentFact {}
