package portal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.operations.ExtensionQuestion;

/**
 * A proposal of a later end of an operation. The viewer's bureau has not answered it yet.
 *
 * @param id the id of the operation
 * @param endsOn the present last day, in the time zone {@code zone}
 * @param until the proposed last day
 * @param proposedBy who has proposed it; null if not known
 */
record ExtensionQuestionResource(
        UUID id,
        String codename,
        LocalDate endsOn,
        String zone,
        LocalDate until,
        String reason,
        @Nullable PersonResource proposedBy,
        Instant proposedAt) {
    static ExtensionQuestionResource of(ExtensionQuestion question) {
        return new ExtensionQuestionResource(
                question.room().value(),
                question.codename(),
                question.period().endsOn(),
                question.period().zone().getId(),
                question.until(),
                question.reason(),
                question.proposedBy().map(PersonResource::of).orElse(null),
                question.proposedAt());
    }
}
