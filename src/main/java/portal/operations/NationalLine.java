package portal.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.access.Classification;
import portal.access.LifeCycle;
import portal.access.LifeCycle.Choice;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonCard;

/**
 * A row in the register of a national bureau: an operation to which its country was invited. It shows the details of
 * the invitation and the country's own officers. It never shows the content of the room; it shows other countries only
 * if the coordinator has disclosed them (C-15, NL-19).
 *
 * @param invitedBy the person who has invited the country; empty if not known
 * @param ceiling the highest classification that items in the room may have
 * @param operation the state of the operation; empty if it is not known, or the country has declined
 * @param since the time when the current state of the invitation began
 * @param reason the reason that the bureau has given for the current state; empty if it has given none
 * @param nominees the country's own officers whose nomination has not ended
 * @param others the other countries that the coordinator has disclosed, sorted by code
 * @param choices the events that are possible in this state; each says whether the viewer may trigger it now
 */
public record NationalLine(
        SpaceId room,
        String codename,
        String objective,
        LocalDate startsOn,
        LocalDate endsOn,
        Classification ceiling,
        Optional<OperationState> operation,
        Optional<PersonCard> invitedBy,
        Instant invitedAt,
        InvitationState state,
        Instant since,
        String reason,
        List<Nominee> nominees,
        Disclosure disclosure,
        List<CountryCode> others,
        List<Choice<InvitationEvent>> choices) {
    /** Returns whether the viewer can trigger this event now. */
    public boolean may(InvitationEvent event) {
        return LifeCycle.isPossible(choices, event);
    }

    /** Returns whether the invitation waits for an answer of the bureau. */
    public boolean isUnanswered() {
        return state.isUnanswered() && isOpen();
    }

    /** Returns whether the bureau can still nominate officers. */
    public boolean takesOfficers() {
        return state.isStanding() && isOpen();
    }

    private boolean isOpen() {
        return operation.filter(OperationState::isOpen).isPresent();
    }
}
