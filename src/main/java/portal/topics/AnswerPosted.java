package portal.topics;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A topic was answered. */
public record AnswerPosted(PostId post, TopicId topic, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements PostFact {}
