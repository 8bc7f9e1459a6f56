package portal.operations;

import java.time.LocalDate;
import java.util.Set;
import portal.access.Classification;
import portal.access.CrimeArea;
import portal.access.Tlp;
import portal.people.CountryCode;
import portal.ui.VisibleText;

/**
 * The values of a new operational room.
 *
 * @param codename the name of the room; it need not be unique, because an error about a name in use would reveal that
 *     another room exists (NL-07)
 * @param endsOn the last day of the operation, at most 24 months after {@code startsOn}
 * @param ceiling the highest classification that items in the room may have
 * @param countries the countries that are invited: their bureaus may nominate officers
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

    /** Returns whether a text contains a visible character and is not longer than {@code longest} characters. */
    public static boolean isGiven(String words, int longest) {
        return !VisibleText.isEmpty(words) && words.length() <= longest;
    }

    /** Returns whether an operation may have these days as its first and last day. */
    public static boolean isPeriod(LocalDate startsOn, LocalDate endsOn) {
        return endsOn.isAfter(startsOn) && !endsOn.isAfter(startsOn.plusMonths(Operations.LONGEST_MONTHS));
    }
}
