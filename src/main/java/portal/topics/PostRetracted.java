package portal.topics;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** What a post said was taken back from all its readers. Its audience is the one that it had. */
public record PostRetracted(PostId post, TopicId topic, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements PostFact {}
