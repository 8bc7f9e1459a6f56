package portal.documents;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * A document was withdrawn from all its readers. {@code audience} is the earlier audience of the version that the
 * person who withdrew the document saw.
 */
public record DocumentRetracted(DocumentId document, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements DocumentFact {}
