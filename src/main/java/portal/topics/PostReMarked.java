package portal.topics;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A post moved from one audience to another. */
public record PostReMarked(
        PostId post, TopicId topic, AudienceId from, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements PostFact {}
