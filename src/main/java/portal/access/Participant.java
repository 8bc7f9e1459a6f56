package portal.access;

import java.time.Instant;
import portal.people.PersonCard;

/** A person let into a space by name, or with their company, and how far. */
public record Participant(PersonCard person, Right right, Instant since) {}
