package portal.operations;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.notifications.Addressed;
import portal.people.PersonId;
import portal.topics.TopicId;

/**
 * A message to all participants of a room was sent, as a topic.
 *
 * @param addressees the participants who may read the topic, without the sender
 */
public record RoomMessageSent(
        TopicId topic, AudienceId audience, SpaceId space, Set<PersonId> addressees, PersonId by, Instant at)
        implements Addressed {
    @Override
    public UUID subjectId() {
        return topic.value();
    }
}
