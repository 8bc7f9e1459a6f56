package portal.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.people.CountryCode;
import portal.people.PersonId;

/**
 * A proposed later end of an operation, with the answers of the bureaus.
 *
 * @param until the proposed last day
 * @param outcome how the proposal ended; null while it is open
 */
record Extension(
        UUID id,
        LocalDate until,
        String reason,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable ExtensionOutcome outcome,
        List<ExtensionAnswer> answers) {
    boolean isOpen() {
        return outcome == null;
    }

    /** Returns whether the bureaus of all these countries have consented. */
    boolean isAgreedBy(Set<CountryCode> countries) {
        var consented = answers.stream()
                .filter(ExtensionAnswer::consents)
                .map(ExtensionAnswer::country)
                .collect(Collectors.toSet());
        return isOpen() && !countries.isEmpty() && consented.containsAll(countries);
    }
}
