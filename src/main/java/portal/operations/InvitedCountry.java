package portal.operations;

import java.time.Instant;
import java.util.List;
import portal.access.LifeCycle.Choice;
import portal.people.CountryCode;

/**
 * A country that was invited to a room, as the room's coordinator sees it.
 *
 * @param since when the current state began
 * @param officers how many of its officers are in the room now
 * @param choices the events that lead on from this state; each says whether the viewer may trigger it now
 */
public record InvitedCountry(
        CountryCode country,
        InvitationState state,
        Instant since,
        int officers,
        List<Choice<InvitationEvent>> choices) {
    /** Returns whether the viewer can trigger this event now. */
    public boolean may(InvitationEvent event) {
        return choices.stream().anyMatch(choice -> choice.event() == event && choice.isPossible());
    }
}
