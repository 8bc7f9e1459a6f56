package portal.documents;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A document that was filed moments ago is gone again, before anybody else opened it. */
public record DocumentTakenBack(DocumentId document, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements DocumentFact {}
