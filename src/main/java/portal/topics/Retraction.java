package portal.topics;

import java.time.Instant;
import portal.people.PersonCard;

/** What is shown in place of a retracted post. */
public record Retraction(PersonCard by, Instant at, String reason) {}
