package portal.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.access.SpaceId;
import portal.people.PersonCard;

/**
 * An operation in the register of a country's bureau: what the invitation says, and the bureau's own officers in it,
 * never its content, and never who else takes part (C-15, NL-19).
 *
 * @param invitedBy empty where it is not known
 * @param isUnanswered whether the bureau has named nobody yet
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
