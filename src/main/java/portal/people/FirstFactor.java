package portal.people;

import java.io.Serializable;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;

/**
 * The password was right; the second factor is still owed.
 *
 * <p>Held by whoever asks for the code. It never enters the session: with one factor one is nobody.
 */
public final class FirstFactor implements Serializable {
    final Account account;
    final List<GrantedAuthority> shown;

    FirstFactor(Account account, List<GrantedAuthority> shown) {
        this.account = account;
        this.shown = shown;
    }
}
