package portal.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.people.Affiliation;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.Enrolment;
import portal.people.Role;

/**
 * One of the fictitious people of the demonstration world.
 *
 * @param agency the key of the person's agency in {@code agencies.csv}
 * @param clearance from 0 (unclassified) to 3 (confidential)
 */
public record Actor(
        String username,
        String name,
        Affiliation affiliation,
        @Nullable CountryCode country,
        String agency,
        Set<Role> roles,
        int clearance,
        String language) {
    /** The password of all fictitious people. They sign in with it by the portal's real sign-in. */
    public static final String PASSWORD = "liaison-demonstration";

    /**
     * Returns the secret from which an authenticator app computes this person's codes. It is public, so that anybody
     * may enter it into an app.
     */
    public byte[] totpSecret() {
        try {
            return MessageDigest.getInstance("SHA-1")
                    .digest(("Liaison demonstration: " + username).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns the data for entering this person into the register of people.
     *
     * @param vouchedUntil the time until which the person's bureau confirms the membership
     */
    public Enrolment enrolment(AgencyId employer, Instant vouchedUntil) {
        return new Enrolment(
                username,
                name,
                username + "@liaison.example",
                affiliation,
                country,
                employer,
                roles,
                clearance,
                language,
                PASSWORD,
                totpSecret(),
                vouchedUntil);
    }
}
