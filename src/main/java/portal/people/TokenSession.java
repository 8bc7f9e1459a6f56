package portal.people;

import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The authentication of a person for one request with a token. It is never stored in a session. */
public final class TokenSession extends AbstractAuthenticationToken {
    /** The authority of a token with which a program may also change data. */
    public static final String WRITES = "TOKEN_WRITES";

    private final TokenId token;
    private final Account account;
    private final Instant validUntil;

    TokenSession(TokenId token, Account account, TokenScope scope, Instant validUntil) {
        super(scope == TokenScope.WRITE ? List.of(new SimpleGrantedAuthority(WRITES)) : List.of());
        this.token = token;
        this.account = account;
        this.validUntil = validUntil;
        setAuthenticated(true);
    }

    TokenId token() {
        return token;
    }

    public PersonId person() {
        return account.id();
    }

    /** Returns whether the token is still valid. A long request loses its access when the token expires during it. */
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
