package portal.operations;

import java.time.Instant;
import java.util.List;
import portal.access.LifeCycle;
import portal.access.LifeCycle.Choice;
import portal.people.CountryCode;

/**
 * A country that was invited to a room, with the details that the coordinator of the room may see.
 *
 * @param since the time when the current state began
 * @param reason why the country has declined or was withdrawn; empty if no reason was given
 * @param officers how many officers of the country are in the room now
 * @param waiting how many officers of the country are nominated and not in the room
 * @param disclosure what the country is told about the other countries
 * @param choices the events that are possible in this state; each says whether the viewer may trigger it now
 */
public record InvitedCountry(
        CountryCode country,
        InvitationState state,
        Instant since,
        String reason,
        int officers,
        int waiting,
        Disclosure disclosure,
        List<Choice<InvitationEvent>> choices) {
    /** Returns whether the viewer can trigger this event now. */
    public boolean may(InvitationEvent event) {
        return LifeCycle.isPossible(choices, event);
    }
}
