package portal.notifications;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.ItemFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * A text mentions people who can read it. The module that stores the text publishes this fact when the author posts or
 * edits the text.
 *
 * @param subject the id of the thing that contains the text, such as an answer
 * @param whole the id of the container of that thing, such as its topic, or of the thing itself if it has no container
 * @param persons the people whom the text mentions for the first time
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
