package portal.people;

import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody whose token was shown, for one request. It is never kept in a session. */
public final class TokenSession extends AbstractAuthenticationToken {
    /** The authority of a token that may also change things. */
    public static final String WRITES = "TOKEN_WRITES";

    private final Account account;
    private final Instant validUntil;

    TokenSession(Account account, TokenScope scope, Instant validUntil) {
        super(scope == TokenScope.WRITE ? List.of(new SimpleGrantedAuthority(WRITES)) : List.of());
        this.account = account;
        this.validUntil = validUntil;
        setAuthenticated(true);
    }

    public PersonId person() {
        return account.id();
    }

    /** A token that ends in the middle of a long request ends that request too. */
    boolean holdsAt(Instant now) {
        return now.isBefore(validUntil);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return account;
    }
}
