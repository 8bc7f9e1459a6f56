package portal.people;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.ui.VisibleText;

/**
 * A person as they enter the register, with the vouch that admits them.
 *
 * @param password in the clear; only its hash is kept
 * @param totpSecret the shared secret of the second factor, 20 bytes
 * @param clearance 0 unclassified to 3 confidential: the most that may be shown to them
 * @param language the tag of the language they read first: en, fr, es or ar
 * @param vouchedUntil when the vouch lapses; at most twelve months ahead for national officers
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
