package portal.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portal.access.LifeCycle;
import portal.access.LifeCycle.Choice;
import portal.people.PersonCard;

/**
 * An officer who is nominated for a room, with the details that the bureau of the officer's country may see.
 *
 * @param since the time when the current state began
 * @param nominatedBy the bureau officer who has nominated the officer; empty if not known
 * @param reason why the officer is suspended; empty if no reason was given
 */
public record Nominee(
        PersonCard person,
        NominationState state,
        Instant since,
        Optional<PersonCard> nominatedBy,
        String reason,
        List<Choice<NominationEvent>> choices) {
    /** Returns whether the viewer can trigger this event now. */
    public boolean may(NominationEvent event) {
        return LifeCycle.isPossible(choices, event);
    }
}
