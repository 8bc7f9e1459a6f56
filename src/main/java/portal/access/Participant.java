package portal.access;

import java.time.Instant;
import portal.people.PersonCard;

/** A person in a space or compartment, with their right, and since when. */
public record Participant(PersonCard person, Right right, Instant since) {}
