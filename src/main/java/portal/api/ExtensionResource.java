package portal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.operations.ExtensionCard;
import portal.operations.ExtensionOutcome;

/**
 * A proposed later end of an operation. A coordinator sees the answers of all countries, other people only that of
 * their own.
 *
 * @param until the proposed last day, in the time zone of the operation
 * @param proposedBy who has proposed it; null if not known
 * @param outcome how the proposal ended; null while it is open
 * @param unanswered the codes of the countries that have not answered
 */
record ExtensionResource(
        LocalDate until,
        String reason,
        @Nullable PersonResource proposedBy,
        Instant proposedAt,
        @Nullable ExtensionOutcome outcome,
        List<ExtensionAnswerResource> answers,
        List<String> unanswered) {
    /** The answer of a country. @param reason why it objects; null if it consents */
    record ExtensionAnswerResource(
            String country, boolean consents, @Nullable String reason, Instant at) {}

    static ExtensionResource of(ExtensionCard card) {
        return new ExtensionResource(
                card.until(),
                card.reason(),
                card.proposedBy().map(PersonResource::of).orElse(null),
                card.proposedAt(),
                card.outcome(),
                card.answers().stream()
                        .map(answer -> new ExtensionAnswerResource(
                                answer.country().value(), answer.consents(), answer.reason(), answer.at()))
                        .toList(),
                PersonResource.codes(card.unanswered()));
    }
}
