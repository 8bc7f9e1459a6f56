package portal.originators;

import java.time.Instant;
import java.util.Set;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A reader asked the originator of an item to permit a use. */
public record PermissionAsked(
        RequestId request, AudienceId audience, SpaceId space, Set<PersonId> addressees, PersonId by, Instant at)
        implements RequestFact {}
