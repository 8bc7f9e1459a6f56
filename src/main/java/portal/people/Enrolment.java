package portal.people;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.ui.VisibleText;

/**
 * The data of a new person for the register, including their vouch.
 *
 * @param password the password in plain text; only its hash is stored
 * @param totpSecret the shared secret of the second factor, 20 bytes
 * @param clearance the highest classification that the person may see, from 0 (unclassified) to 3 (confidential)
 * @param language the tag of the person's preferred language: en, fr, es or ar
 * @param vouchedUntil the end of the vouch; for national officers at most twelve months from now
 */
public record Enrolment(
        String username,
        String name,
        String email,
        Affiliation affiliation,
        @Nullable CountryCode country,
        AgencyId agency,
        Set<Role> roles,
        int clearance,
        String language,
        String password,
        byte[] totpSecret,
        Instant vouchedUntil) {
    public Enrolment {
        name = VisibleText.line(name);
        if (name.isEmpty()) throw new IllegalArgumentException("Nothing of the name can be seen.");
    }
}
