package portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.Classification;
import portal.access.LifeCycle.Choice;
import portal.access.Participant;
import portal.access.Right;
import portal.operations.OperationEvent;
import portal.operations.OperationState;
import portal.operations.RoomCard;
import portal.ui.Texts;

/**
 * An operation as its participants see it.
 *
 * @param id the id of the operation, which is also the id of its space
 * @param endsOn the last day, in the time zone {@code zone}
 * @param dataProtectionNote the note of the data-protection officer; null if there is none
 * @param reason why the operation was rejected, suspended or closed; null if there is no reason, as when it has closed
 *     by itself at its end
 * @param coordinators the coordinator, and then the deputies
 * @param participants everybody who takes part, as far as the owner of the token may know them
 * @param steps the steps that its state has
 */
record OperationResource(
        UUID id,
        OperationState state,
        String codename,
        String objective,
        String legalBasis,
        LocalDate startsOn,
        LocalDate endsOn,
        String zone,
        Classification ceiling,
        boolean personalData,
        @Nullable String dataProtectionNote,
        @Nullable String reason,
        List<PersonResource> coordinators,
        List<ParticipantResource> participants,
        List<StepResource> steps) {
    /**
     * A person who takes part.
     *
     * @param right the highest right of the person in the operation
     */
    record ParticipantResource(PersonResource person, Right right) {
        private static ParticipantResource of(Participant participant) {
            return new ParticipantResource(PersonResource.of(participant.person()), participant.right());
        }
    }

    static OperationResource of(RoomCard card, List<Choice<OperationEvent>> choices, Texts texts, Locale language) {
        return new OperationResource(
                card.space().id().value(),
                card.state(),
                card.space().name(),
                card.objective(),
                card.legalBasis(),
                card.startsOn(),
                card.endsOn(),
                card.zone().getId(),
                card.space().ceiling(),
                card.personalData(),
                card.dataProtectionNote(),
                card.reason(),
                card.coordinators().stream()
                        .map(participant -> PersonResource.of(participant.person()))
                        .toList(),
                card.participants().stream().map(ParticipantResource::of).toList(),
                StepResource.of(choices, texts, language));
    }
}
