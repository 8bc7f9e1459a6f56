package portal.people;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The first factor: something one knows. */
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

    /** Takes as long for an unknown name as for a known one (NL-20). */
    @Override
    public Authentication authenticate(Authentication claim) {
        var found = jdbc.sql("select id, password_hash from person where username = ? and state = 'ACTIVE'")
                .param(claim.getName())
                .query((row, n) -> new Known(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
        var matches = passwords.matches(
                String.valueOf(claim.getCredentials()), found.map(Known::hash).orElse(nobodysHash));
        if (found.isEmpty() || !matches) throw new SignInRefused(SignInRefused.Reason.WRONG);
        var shown = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(clock.instant())
                .build();
        return UsernamePasswordAuthenticationToken.authenticated(
                new Account(found.get().id(), claim.getName()), null, List.of(shown));
    }

    @Override
    public boolean supports(Class<?> claim) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(claim);
    }

    private record Known(UUID id, String hash) {}
}
