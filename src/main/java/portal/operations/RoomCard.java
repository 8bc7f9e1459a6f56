package portal.operations;

import java.time.LocalDate;
import java.util.List;
import portal.access.Participant;
import portal.access.SpaceCard;

/** The details of a room that its participants see. */
public record RoomCard(
        SpaceCard space,
        String objective,
        String legalBasis,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Participant> participants) {}
