package portal.topics;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** Somebody posted an answer in a topic. */
public record AnswerPosted(PostId post, TopicId topic, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements PostFact {}
