package portal.documents;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** The person who recently filed a document has taken it back, before anybody else had opened it. */
public record DocumentTakenBack(DocumentId document, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements DocumentFact {}
