package portal.operations;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.Participant;
import portal.access.Right;
import portal.access.SpaceCard;
import portal.people.PersonId;

/**
 * The details of an operation that its participants see.
 *
 * @param dataProtectionNote the note of the data-protection officer; null if there is none
 * @param reason why the operation was rejected, suspended or closed; null if there is no reason
 * @param lead the coordinator; null if not known; the other stewards of the room are deputies
 * @param successor the deputy who is asked to lead; null if nobody is asked, or the viewer is not a coordinator
 * @param version the version of the values, for {@link ChangeOperation}
 */
public record RoomCard(
        SpaceCard space,
        String objective,
        String legalBasis,
        OperationPeriod period,
        boolean personalData,
        @Nullable String dataProtectionNote,
        @Nullable String reason,
        @Nullable PersonId lead,
        @Nullable PersonId successor,
        int version,
        List<Participant> participants) {
    public OperationState state() {
        return OperationState.valueOf(space.state());
    }

    public LocalDate startsOn() {
        return period.startsOn();
    }

    public LocalDate endsOn() {
        return period.endsOn();
    }

    public ZoneId zone() {
        return period.zone();
    }

    /** Returns the coordinator, and then the deputies. */
    public List<Participant> coordinators() {
        return participants.stream()
                .filter(one -> one.right() == Right.STEWARD)
                .sorted((one, other) -> Boolean.compare(isLead(other), isLead(one)))
                .toList();
    }

    private boolean isLead(Participant participant) {
        return participant.person().id().equals(lead);
    }
}
