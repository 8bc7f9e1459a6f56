package portal.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import portal.access.Classification;
import portal.access.SpaceId;
import portal.people.PersonCard;

/**
 * The handling terms of a room, shown to an officer whose nomination is approved and who has not accepted them yet. The
 * officer learns nothing else of the room before accepting them.
 *
 * @param ceiling the highest classification that items in the room may have
 * @param nominatedBy the bureau officer who has nominated the officer; empty if not known
 * @param since the time when the nomination was approved
 */
public record HandlingTerms(
        SpaceId room,
        String codename,
        String objective,
        LocalDate startsOn,
        LocalDate endsOn,
        Classification ceiling,
        Optional<PersonCard> nominatedBy,
        Instant since) {
    /** The version of the terms that officers accept now; the texts have keys with this number. */
    public static final int VERSION = 1;
}
