package portal.topics;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A topic was opened, with its opening post. */
public record TopicOpened(TopicId topic, PostId post, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements TopicFact {}
