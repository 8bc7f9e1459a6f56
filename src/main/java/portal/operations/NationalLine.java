package portal.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.access.SpaceId;
import portal.people.PersonCard;

/**
 * A row in the register of a national bureau: an operation to which its country is invited. It shows the details of the
 * invitation and the country's own officers. It never shows the content of the room or the other participants (C-15,
 * NL-19).
 *
 * @param invitedBy the person who has invited the country; empty if not known
 * @param isUnanswered whether the bureau has not nominated anybody yet
 * @param officers the country's own officers who are in the room
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
