package portal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.operations.Disclosure;
import portal.operations.InvitationState;
import portal.operations.NationalLine;
import portal.operations.NominationState;
import portal.operations.Nominee;
import portal.ui.Texts;

/**
 * An operation in the register of a bureau. It shows nothing of what is in the operation, and other countries only if
 * its coordinator has disclosed them.
 *
 * @param invitedBy who has invited the country; null if not known
 * @param since when the state began
 * @param reason the reason that the bureau has given for the state; empty if it has given none
 * @param officers the country's own officers whose nomination has not ended
 * @param others the codes of the other countries, as far as they are disclosed
 * @param steps the steps that the state has
 */
record BureauOperationResource(
        UUID id,
        String codename,
        String objective,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable PersonResource invitedBy,
        Instant invitedAt,
        InvitationState state,
        Instant since,
        String reason,
        List<NomineeResource> officers,
        Disclosure disclosure,
        List<String> others,
        List<StepResource> steps) {
    /**
     * An officer who is nominated.
     *
     * @param since when the state began
     * @param nominatedBy the officer of the bureau who has nominated the officer; null if not known
     * @param reason why the officer is suspended; empty if no reason was given
     * @param steps the steps that the state has
     */
    record NomineeResource(
            PersonResource person,
            NominationState state,
            Instant since,
            @Nullable PersonResource nominatedBy,
            String reason,
            List<StepResource> steps) {
        private static NomineeResource of(Nominee nominee, Texts texts, Locale language) {
            return new NomineeResource(
                    PersonResource.of(nominee.person()),
                    nominee.state(),
                    nominee.since(),
                    nominee.nominatedBy().map(PersonResource::of).orElse(null),
                    nominee.reason(),
                    StepResource.of(nominee.choices(), texts, language));
        }
    }

    static BureauOperationResource of(NationalLine line, Texts texts, Locale language) {
        return new BureauOperationResource(
                line.room().value(),
                line.codename(),
                line.objective(),
                line.startsOn(),
                line.endsOn(),
                line.invitedBy().map(PersonResource::of).orElse(null),
                line.invitedAt(),
                line.state(),
                line.since(),
                line.reason(),
                line.nominees().stream()
                        .map(nominee -> NomineeResource.of(nominee, texts, language))
                        .toList(),
                line.disclosure(),
                PersonResource.codes(line.others()),
                StepResource.of(line.choices(), texts, language));
    }
}
