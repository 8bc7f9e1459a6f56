package portal.notifications;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.ItemFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * A text mentions people who can read it. The module that stores the text publishes this when it is sent.
 *
 * @param subject the thing that holds the text
 * @param whole the whole that contains that thing, or the thing itself
 * @param persons the people whom it has not mentioned before
 */
public record PeopleMentioned(
        UUID subject, UUID whole, AudienceId audience, SpaceId space, Set<PersonId> persons, PersonId by, Instant at)
        implements ItemFact {
    @Override
    public UUID subjectId() {
        return subject;
    }

    @Override
    public UUID parentId() {
        return whole;
    }
}
