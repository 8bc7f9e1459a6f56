package portal.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.people.CountryCode;
import portal.people.PersonCard;

/**
 * A country from which the viewer's country hides all its items, until its bureau lifts the exclusion (AC-17).
 *
 * @param isEverywhere whether the exclusion applies in every restricted space, and not only in one
 * @param by the bureau officer who decided it; null if this person is no longer registered
 */
public record StandingExclusion(
        CountryCode country, boolean isEverywhere, @Nullable PersonCard by, Instant since) {}
