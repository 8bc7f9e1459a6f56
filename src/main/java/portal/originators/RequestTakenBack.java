package portal.originators;

import java.time.Instant;
import java.util.Set;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A reader took back a request to the originator of an item. */
public record RequestTakenBack(
        RequestId request, AudienceId audience, SpaceId space, Set<PersonId> addressees, PersonId by, Instant at)
        implements RequestFact {}
