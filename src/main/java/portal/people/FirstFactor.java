package portal.people;

import java.time.Instant;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * Proof that the password was right; the second factor is still missing.
 *
 * <p>It is stored in the browser ({@link FirstFactors}) and in no session, because a person with one factor only is not
 * signed in.
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
