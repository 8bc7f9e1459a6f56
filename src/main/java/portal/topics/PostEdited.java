package portal.topics;

import java.time.Instant;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.ItemFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** The author of a post has changed what it says. */
public record PostEdited(PostId post, TopicId topic, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements ItemFact {
    @Override
    public UUID subjectId() {
        return post.value();
    }
}
