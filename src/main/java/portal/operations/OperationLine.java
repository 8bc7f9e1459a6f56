package portal.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.access.Classification;
import portal.access.LifeCycle;
import portal.access.LifeCycle.Choice;
import portal.access.SpaceId;
import portal.people.PersonCard;

/**
 * An operation as heads of operations and the data-protection officer see it: its values, and nothing of the content of
 * its room.
 *
 * @param dataProtectionNote the note of the data-protection officer; null if there is none
 * @param proposer who has proposed the operation; empty if not known
 * @param since the time when the state began
 * @param isLeaderless whether the operation runs and has no coordinator who has access to its room
 * @param version the version of the values that the viewer decides about
 * @param choices the events that are possible in this state; each says whether the viewer may trigger it now
 */
public record OperationLine(
        SpaceId room,
        String codename,
        String objective,
        String legalBasis,
        OperationPeriod period,
        Classification ceiling,
        boolean personalData,
        @Nullable String dataProtectionNote,
        Optional<PersonCard> proposer,
        OperationState state,
        Instant since,
        boolean isLeaderless,
        int version,
        List<Choice<OperationEvent>> choices) {
    /** Returns whether the viewer can trigger this event now. */
    public boolean may(OperationEvent event) {
        return LifeCycle.isPossible(choices, event);
    }

    /** Returns whether the note of the data-protection officer is needed and missing. */
    public boolean needsNote() {
        return personalData && dataProtectionNote == null;
    }
}
