package portal.operations;

import java.time.LocalDate;
import java.util.List;
import portal.access.SpaceId;
import portal.people.PersonCard;

/**
 * An operation in the register of a country's bureau: its name and period and the bureau's own officers in it, never
 * its content, and never who else takes part (C-15, NL-19).
 */
public record NationalLine(
        SpaceId room, String codename, LocalDate startsOn, LocalDate endsOn, List<PersonCard> officers) {}
