package portal.people;

import java.time.Instant;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * The password was right; the second factor is still owed.
 *
 * <p>The browser of whoever asks for the code holds it ({@link FirstFactors}), and no session does: with one factor one
 * is nobody.
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
