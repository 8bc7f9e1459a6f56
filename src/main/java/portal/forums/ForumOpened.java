package portal.forums;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A knowledge space was opened. */
public record ForumOpened(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
