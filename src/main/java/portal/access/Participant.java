package portal.access;

import java.time.Instant;
import portal.people.PersonCard;

/**
 * A person in a space or compartment, with their right.
 *
 * @param since when the person joined
 */
public record Participant(PersonCard person, Right right, Instant since) {}
