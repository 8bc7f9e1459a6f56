package portal.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.people.CountryCode;
import portal.people.PersonCard;

/**
 * A proposed later end of an operation, with what the viewer may know of the answers. A coordinator sees the answer of
 * every country. Other people see only that of their own country (NL-19).
 *
 * @param outcome how the proposal ended; null while it is open
 * @param unanswered the countries that take part and have not answered, without those whose answers the viewer may not
 *     know
 */
public record ExtensionCard(
        LocalDate until,
        String reason,
        Optional<PersonCard> proposedBy,
        Instant proposedAt,
        @Nullable ExtensionOutcome outcome,
        List<ExtensionAnswer> answers,
        Set<CountryCode> unanswered) {}
