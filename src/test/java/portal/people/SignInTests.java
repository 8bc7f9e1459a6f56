package portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;

/** Two factors, each with its own failures; until both are shown one is nobody (AC-01, AC-30). */
@PortalTest
class SignInTests {
    @Autowired
    SignIn signIn;

    @Autowired
    Viewers viewers;

    @Autowired
    People people;

    @Autowired
    Townsfolk town;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private final byte[] secret = "12345678901234567890".getBytes();
    private PersonId amina;
    private String name;

    @BeforeEach
    void amina() {
        amina = town.register(NATIONAL_AGENCY, "KE", town.agency("KE"), 2, secret);
        name = people.find(amina).orElseThrow().username();
    }

    @AfterEach
    void leave() {
        Visitors.leave();
    }

    @Test
    void the_codes_are_those_of_the_standard() { // RFC 6238, appendix B, shortened to six digits
        assertThat(Totp.code(secret, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(Totp.code(secret, Instant.ofEpochSecond(1111111109))).isEqualTo("081804");
        assertThat(Totp.code(secret, Instant.ofEpochSecond(20000000000L))).isEqualTo("353130");
    }

    @Test
    void both_factors_make_a_viewer_and_one_makes_nobody() {
        var first = signIn.password(name, Townsfolk.PASSWORD);
        assertThat(viewers.current()).isEmpty();
        signIn.code(first, Totp.code(secret, clock.instant()));
        assertThat(viewers.current()).contains(amina);
        clock.advance(Viewers.SIGNED_IN_FOR);
        assertThat(viewers.current()).isEmpty();
    }

    @Test
    void a_code_is_good_once() { // RFC 6238, 5.2
        var code = Totp.code(secret, clock.instant());
        signIn.code(signIn.password(name, Townsfolk.PASSWORD), code);
        Visitors.leave();
        assertThat(reasonOf(() -> signIn.code(signIn.password(name, Townsfolk.PASSWORD), code)))
                .isEqualTo(SignInRefused.Reason.WRONG);
        assertThat(viewers.current()).isEmpty();
    }

    @Test
    void a_code_shown_many_times_at_once_is_good_once() throws Exception { // ASVS V2.3.4
        var code = Totp.code(secret, clock.instant());
        var shown = signIn.password(name, Townsfolk.PASSWORD);
        Callable<Boolean> entering = () -> {
            try {
                signIn.code(shown, code);
                return true;
            } catch (SignInRefused refused) {
                return false;
            }
        };
        var entered = 0;
        try (var attempts = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var attempt : attempts.invokeAll(Collections.nCopies(4, entering))) if (attempt.get()) entered++;
        }
        assertThat(entered).isEqualTo(1);
    }

    @Test
    void an_old_code_and_somebody_elses_are_wrong() {
        var old = Totp.code(secret, clock.instant().minus(Duration.ofMinutes(2)));
        var others = Totp.code(Arrays.copyOf(new byte[] {7}, 20), clock.instant());
        for (var code : new String[] {old, others, "", "abcdef"})
            assertThat(reasonOf(() -> signIn.code(signIn.password(name, Townsfolk.PASSWORD), code)))
                    .isEqualTo(SignInRefused.Reason.WRONG);
    }

    @Test
    void an_unknown_name_and_a_wrong_password_get_one_answer() { // NL-20
        assertThat(reasonOf(() -> signIn.password(name, "wrong")))
                .isEqualTo(reasonOf(() -> signIn.password("nobody-of-this-name", "wrong")))
                .isEqualTo(SignInRefused.Reason.WRONG);
    }

    @Test
    void a_suspended_account_is_as_unknown_as_none() { // AC-01, NL-20
        var first = signIn.password(name, Townsfolk.PASSWORD);
        database.sql("update person set state = 'SUSPENDED' where id = ?")
                .param(amina.value())
                .update();
        assertThat(reasonOf(() -> signIn.code(first, Totp.code(secret, clock.instant()))))
                .isEqualTo(reasonOf(() -> signIn.password(name, Townsfolk.PASSWORD)))
                .isEqualTo(SignInRefused.Reason.WRONG);
        assertThat(viewers.current()).isEmpty();
    }

    @Test
    void too_many_failures_call_a_halt_known_name_or_not_and_time_lifts_it() {
        for (var claimed : new String[] {name, "never-registered-" + name}) {
            for (int i = 0; i < 5; i++) reasonOf(() -> signIn.password(claimed, "wrong"));
            assertThat(reasonOf(() -> signIn.password(claimed, Townsfolk.PASSWORD)))
                    .isEqualTo(SignInRefused.Reason.TOO_MANY);
        }
        clock.advance(Duration.ofMinutes(16));
        assertThat(signIn.password(name, Townsfolk.PASSWORD)).isNotNull();
    }

    private static SignInRefused.Reason reasonOf(Runnable attempt) {
        var caught = new SignInRefused[1];
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(SignInRefused.class, refused -> caught[0] = refused);
        return caught[0].reason();
    }
}
