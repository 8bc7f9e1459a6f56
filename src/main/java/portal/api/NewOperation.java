package portal.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.access.Classification;
import portal.access.CrimeArea;
import portal.access.Tlp;
import portal.operations.ProposeOperation;

/**
 * The body of a request that proposes an operation. Countries are invited once it is approved.
 *
 * @param endsOn the last day, at most 24 months after the first
 * @param zone the time zone in which the last day ends, such as {@code Africa/Nairobi}
 * @param ceiling the highest classification that items may have
 * @param usualTlp the TLP of a new item unless its author chooses another; AMBER if omitted
 * @param personalData whether items with personal data are expected; then the data-protection officer gives a note
 *     before the approval
 */
@Example("""
        {"codename": "CURLEW", "objective": "Find who sells the tickets", "legalBasis": "Agreement of two bureaus",
         "startsOn": "2027-01-11", "endsOn": "2027-07-11", "zone": "Africa/Nairobi", "ceiling": "RESTRICTED",
         "usualTlp": "AMBER", "about": ["ONLINE_SCAMS"], "personalData": true}""")
record NewOperation(
        String codename,
        String objective,
        String legalBasis,
        LocalDate startsOn,
        LocalDate endsOn,
        String zone,
        Classification ceiling,
        @Nullable Tlp usualTlp,
        @Nullable List<CrimeArea> about,
        @Nullable Boolean personalData) {
    NewOperation {
        Input.given("codename", codename);
        Input.given("objective", objective);
        Input.given("legalBasis", legalBasis);
        Input.given("startsOn", startsOn);
        Input.given("endsOn", endsOn);
        Input.given("zone", zone);
        Input.given("ceiling", ceiling);
    }

    ProposeOperation plan() {
        return new ProposeOperation(
                codename,
                objective,
                legalBasis,
                startsOn,
                endsOn,
                place(zone),
                ceiling,
                Objects.requireNonNullElse(usualTlp, Tlp.AMBER),
                about == null ? Set.of() : Set.copyOf(about),
                Boolean.TRUE.equals(personalData));
    }

    private static ZoneId place(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new InvalidRequest(ProblemType.WRONG, "zone");
        }
    }
}
