package portal.originators;

import java.time.Instant;
import java.util.Set;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** The originator of an item refused a use that a reader had asked for. */
public record PermissionRefused(
        RequestId request, AudienceId audience, SpaceId space, Set<PersonId> addressees, PersonId by, Instant at)
        implements RequestFact {}
