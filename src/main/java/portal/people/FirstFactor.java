package portal.people;

import java.time.Instant;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * Proof that a person has entered the correct password. The second factor is still missing.
 *
 * <p>It is stored in a cookie of the browser ({@link FirstFactors}) and not in a session, because a person is not
 * signed in with only one factor.
 */
public final class FirstFactor {
    final Account account;
    final Instant shownAt;

    FirstFactor(Account account, Instant shownAt) {
        this.account = account;
        this.shownAt = shownAt;
    }

    List<GrantedAuthority> shown() {
        return List.of(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(shownAt)
                .build());
    }
}
