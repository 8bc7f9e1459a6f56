package portal.topics;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A topic has another title or kind. */
public record TopicRetitled(TopicId topic, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements TopicFact {}
