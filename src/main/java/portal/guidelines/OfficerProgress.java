package portal.guidelines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.people.PersonCard;

/**
 * A person who must acknowledge a version.
 *
 * @param at when the person acknowledged it; null if they have not
 */
public record OfficerProgress(PersonCard person, @Nullable Instant at) {}
