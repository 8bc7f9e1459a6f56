package portal.documents;

import java.time.Instant;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.ItemFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A document has a new version, which lies in this audience. Published in the transaction that files it. */
public record DocumentReplaced(
        DocumentId document, VersionId version, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements ItemFact {
    @Override
    public UUID subjectId() {
        return document.value();
    }
}
