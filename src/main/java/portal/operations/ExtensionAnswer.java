package portal.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.people.CountryCode;

/**
 * The answer of a bureau to a proposed later end of an operation.
 *
 * @param reason why the bureau objects; null if it consents
 */
public record ExtensionAnswer(
        CountryCode country, boolean consents, @Nullable String reason, Instant at) {}
