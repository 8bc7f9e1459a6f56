package portal.people;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Verifies the first factor: the password. */
@Component
class PasswordFactor implements AuthenticationProvider {
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String nobodysHash;

    PasswordFactor(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
        this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
    }

    /** Verifies a password. This takes the same time for an unknown user name as for a known user name (NL-20). */
    @Override
    public Authentication authenticate(Authentication claim) {
        var found = jdbc.sql("select id, username, password_hash from person where username = ? and state = 'ACTIVE'")
                .param(claim.getName())
                .query((row, n) ->
                        new Known(new Account(row.getObject(1, UUID.class), row.getString(2)), row.getString(3)))
                .optional();
        var matches = passwords.matches(
                String.valueOf(claim.getCredentials()), found.map(Known::hash).orElse(nobodysHash));
        if (found.isEmpty() || !matches) throw new SignInRefused(SignInRefused.SignInRefusalReason.WRONG);
        var first = new FirstFactor(found.get().account(), clock.instant());
        return UsernamePasswordAuthenticationToken.authenticated(first, null, first.shown());
    }

    @Override
    public boolean supports(Class<?> claim) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(claim);
    }

    private record Known(Account account, String hash) {}
}
