package portal.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.access.SpaceId;
import portal.people.PersonCard;

/**
 * An operation in the register of a country's bureau: the invitation's details and the bureau's own officers, never its
 * content and never who else takes part (C-15, NL-19).
 *
 * @param invitedBy empty if unknown
 * @param isUnanswered whether the bureau has nominated nobody yet
 */
public record NationalLine(
        SpaceId room,
        String codename,
        String objective,
        LocalDate startsOn,
        LocalDate endsOn,
        Optional<PersonCard> invitedBy,
        Instant invitedAt,
        boolean isUnanswered,
        List<PersonCard> officers) {}
