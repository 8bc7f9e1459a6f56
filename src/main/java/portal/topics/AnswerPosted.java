package portal.topics;

import java.time.Instant;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.ItemFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A topic was answered. */
public record AnswerPosted(PostId post, TopicId topic, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements ItemFact {
    @Override
    public UUID subjectId() {
        return post.value();
    }
}
