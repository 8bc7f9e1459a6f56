package portal.operations;

import java.time.Instant;
import java.util.List;
import portal.access.LifeCycle.Choice;
import portal.people.CountryCode;

/**
 * A country that was invited to a room, as the room's coordinator sees it.
 *
 * @param since when it came to be in this state
 * @param officers how many of its officers are in the room now
 * @param choices what could become of it next
 */
public record InvitedCountry(
        CountryCode country,
        InvitationState state,
        Instant since,
        int officers,
        List<Choice<InvitationEvent>> choices) {
    /** Whether the viewer can bring this about now. */
    public boolean may(InvitationEvent event) {
        return choices.stream().anyMatch(choice -> choice.event() == event && choice.isPossible());
    }
}
