package portal.topics;

import java.time.Instant;
import portal.people.PersonCard;

/** What stands in the place of a post that was retracted. */
public record Retraction(PersonCard by, Instant at, String reason) {}
