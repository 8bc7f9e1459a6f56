package portal.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import portal.access.SpaceId;
import portal.people.PersonCard;

/**
 * A proposed later end of an operation, which the viewer's bureau has not answered yet.
 *
 * @param until the proposed last day
 * @param proposedBy who has proposed it; empty if not known
 */
public record ExtensionQuestion(
        SpaceId room,
        String codename,
        OperationPeriod period,
        LocalDate until,
        String reason,
        Optional<PersonCard> proposedBy,
        Instant proposedAt) {}
