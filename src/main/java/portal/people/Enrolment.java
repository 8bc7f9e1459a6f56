package portal.people;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.ui.VisibleText;

/**
 * The data with which a person is registered, including their vouch.
 *
 * @param password in plain text; only its hash is stored
 * @param totpSecret the shared secret of the second factor, 20 bytes
 * @param clearance the highest classification that they may see, from 0 (unclassified) to 3 (confidential)
 * @param language the tag of their preferred language: en, fr, es or ar
 * @param vouchedUntil the end of the vouch; at most twelve months ahead for national officers
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
