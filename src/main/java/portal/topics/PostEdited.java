package portal.topics;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** The author of a post has changed its content. */
public record PostEdited(PostId post, TopicId topic, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements PostFact {}
