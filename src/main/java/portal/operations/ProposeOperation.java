package portal.operations;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import portal.access.Classification;
import portal.access.CrimeArea;
import portal.access.Tlp;
import portal.ui.VisibleText;

/**
 * The values of a proposed operation.
 *
 * @param codename the name of the operation; it need not be unique, because an error about a name in use would reveal
 *     that another operation exists (NL-07)
 * @param endsOn the last day of the operation, at most 24 months after {@code startsOn}
 * @param zone the time zone in which the last day ends
 * @param ceiling the highest classification that items in the room may have
 * @param about the crime areas of the operation
 * @param personalData whether items with personal data are expected
 */
public record ProposeOperation(
        String codename,
        String objective,
        String legalBasis,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        Classification ceiling,
        Tlp defaultTlp,
        Set<CrimeArea> about,
        boolean personalData) {
    public ProposeOperation {
        codename = VisibleText.line(codename);
    }

    /** Returns whether a text contains a visible character and is not longer than {@code longest} characters. */
    public static boolean isGiven(String words, int longest) {
        return !VisibleText.isEmpty(words) && words.length() <= longest;
    }

    OperationPeriod period() {
        return new OperationPeriod(startsOn, endsOn, zone);
    }
}
