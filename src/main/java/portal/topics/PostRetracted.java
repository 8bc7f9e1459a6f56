package portal.topics;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A post was retracted. {@code audience} is the audience before the retraction. */
public record PostRetracted(PostId post, TopicId topic, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements PostFact {}
