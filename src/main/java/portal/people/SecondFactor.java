package portal.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;
import portal.hosting.MasterKey;

/**
 * Verifies the second factor: a one-time code. A code belongs to a period of thirty seconds. It can be used once,
 * during this period, the period before or the period after.
 */
@Component
class SecondFactor implements AuthenticationProvider {
    static final String AUTHORITY = "FACTOR_TOTP";

    private final JdbcClient jdbc;
    private final MasterKey key;
    private final Clock clock;

    SecondFactor(JdbcClient jdbc, MasterKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Returns the purpose text with which the secret of a person is encrypted, so that it can be decrypted for this
     * person only.
     */
    static byte[] context(PersonId person) {
        return ("totp:" + person.value()).getBytes(UTF_8);
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        var code = (Code) claim;
        var step = matchingStep(code);
        if (step < 0 || !use(code.account, step)) throw new SignInRefused(SignInRefused.SignInRefusalReason.WRONG);
        var shown = FactorGrantedAuthority.withAuthority(AUTHORITY)
                .issuedAt(clock.instant())
                .build();
        return new Code(code.account, List.of(shown));
    }

    @Override
    public boolean supports(Class<?> claim) {
        return Code.class.isAssignableFrom(claim);
    }

    private long matchingStep(Code code) {
        var id = code.account.id();
        var sealed = jdbc.sql("select totp_secret from person where id = ? and state = 'ACTIVE'")
                .param(id.value())
                .query(byte[].class)
                .optional();
        if (sealed.isEmpty()) return -1;
        var secret = key.open(sealed.get(), context(id));
        var now = Totp.step(clock.instant());
        return LongStream.of(now, now - 1, now + 1)
                .filter(step ->
                        MessageDigest.isEqual(Totp.code(secret, step).getBytes(UTF_8), code.digits.getBytes(UTF_8)))
                .findFirst()
                .orElse(-1);
    }

    /** Marks the code as used. Returns false if this code or a later code was used before (RFC 6238, 5.2). */
    private boolean use(Account account, long step) {
        return jdbc.sql("update person set totp_used = ? where id = ? and totp_used < ?")
                        .params(step, account.person(), step)
                        .update()
                == 1;
    }

    /**
     * A one-time code of an account: either six digits that are not verified yet, or the result of a successful
     * verification.
     */
    static final class Code extends AbstractAuthenticationToken {
        private final Account account;
        private final String digits;

        Code(Account account, String digits) {
            super(List.<GrantedAuthority>of());
            this.account = account;
            this.digits = digits;
        }

        private Code(Account account, List<? extends GrantedAuthority> shown) {
            super(shown);
            this.account = account;
            this.digits = "";
            setAuthenticated(true);
        }

        @Override
        public Object getCredentials() {
            return digits;
        }

        @Override
        public Object getPrincipal() {
            return account;
        }
    }
}
