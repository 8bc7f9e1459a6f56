package portal.operations;

import java.time.LocalDate;
import java.util.List;
import portal.access.Participant;
import portal.access.SpaceCard;

/** A room as its participants see it. */
public record RoomCard(
        SpaceCard space,
        String objective,
        String legalBasis,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Participant> participants) {}
