package portal.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.people.PersonCard;

/**
 * A provenance that an item had until it was corrected.
 *
 * @param by who corrected it; null if this person is no longer registered
 * @param until when it was corrected
 * @param reason why it was corrected; may be empty
 */
public record EarlierProvenance(
        Provenance provenance, @Nullable PersonCard by, Instant until, String reason) {}
