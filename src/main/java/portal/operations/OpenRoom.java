package portal.operations;

import java.time.LocalDate;
import java.util.Set;
import portal.access.Classification;
import portal.access.CrimeArea;
import portal.access.Tlp;
import portal.people.CountryCode;
import portal.ui.VisibleText;

/**
 * Opens an operational room.
 *
 * @param codename not checked against other rooms, because the check would reveal that a room exists (NL-07)
 * @param endsOn at most 24 months after {@code startsOn}
 * @param countries whose bureaus are invited to nominate officers
 * @param about the crime areas of the operation
 */
public record OpenRoom(
        String codename,
        String objective,
        String legalBasis,
        LocalDate startsOn,
        LocalDate endsOn,
        Classification ceiling,
        Tlp defaultTlp,
        Set<CountryCode> countries,
        Set<CrimeArea> about) {
    public OpenRoom {
        codename = VisibleText.line(codename);
    }

    /** Returns whether a text is not empty and not longer than this number of characters. */
    public static boolean isGiven(String words, int longest) {
        return !VisibleText.isEmpty(words) && words.length() <= longest;
    }

    /** Returns whether an operation may last from the first day to the last. */
    public static boolean isPeriod(LocalDate startsOn, LocalDate endsOn) {
        return endsOn.isAfter(startsOn) && !endsOn.isAfter(startsOn.plusMonths(Operations.LONGEST_MONTHS));
    }
}
