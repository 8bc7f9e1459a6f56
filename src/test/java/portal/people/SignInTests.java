package portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import portal.PortalTest;
import portal.TestClock;

/** Tests both factors and how each can fail; a person who has not shown both has no access (AC-01, AC-30). */
@PortalTest
class SignInTests {
    @Autowired
    SignIn signIn;

    @Autowired
    Reauthentication reauthentication;

    @Autowired
    Viewers viewers;

    @Autowired
    People people;

    @Autowired
    TestPeople town;

    @Autowired
    Register register;

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
        TestViewers.leave();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void the_codes_are_those_of_the_standard() { // RFC 6238, appendix B, shortened to six digits
        assertThat(Totp.code(secret, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(Totp.code(secret, Instant.ofEpochSecond(1111111109))).isEqualTo("081804");
        assertThat(Totp.code(secret, Instant.ofEpochSecond(20000000000L))).isEqualTo("353130");
    }

    @Test
    void both_factors_make_a_viewer_and_one_makes_nobody() {
        var first = signIn.password(name, TestPeople.PASSWORD);
        assertThat(viewers.current()).isEmpty();
        signIn.code(first, Totp.code(secret, clock.instant()));
        assertThat(viewers.current()).contains(amina);
        clock.advance(Viewers.SIGNED_IN_FOR);
        assertThat(viewers.current()).isEmpty();
    }

    @Test
    void a_code_shown_again_lets_acts_pass_that_ask_for_it_and_is_good_once() { // AC-30, ASVS V7.5.3
        TestViewers.enter(amina, clock.instant().minus(Reauthentication.HOLDS_FOR));
        assertThatThrownBy(reauthentication::require).isInstanceOf(ReauthenticationNeeded.class);
        assertThat(reasonOf(() -> signIn.again("12"))).isEqualTo(SignInRefused.SignInRefusalReason.NOT_A_CODE);
        var code = Totp.code(secret, clock.instant());
        signIn.again(code);
        assertThatCode(reauthentication::require).doesNotThrowAnyException();
        assertThat(viewers.current()).contains(amina);
        assertThat(reasonOf(() -> signIn.again(code))).isEqualTo(SignInRefused.SignInRefusalReason.WRONG);
        clock.advance(Reauthentication.HOLDS_FOR);
        assertThatThrownBy(reauthentication::require).isInstanceOf(ReauthenticationNeeded.class);
    }

    @Test
    void whoever_guesses_at_an_open_desk_is_stopped_after_a_few_codes() { // AC-30
        TestViewers.enter(amina, clock.instant().minus(Reauthentication.HOLDS_FOR));
        var wrong = Totp.code("another secret of 20".getBytes(), clock.instant());
        for (var i = 0; i < SignInLimits.MOST; i++)
            assertThat(reasonOf(() -> signIn.again(wrong))).isEqualTo(SignInRefused.SignInRefusalReason.WRONG);
        var right = Totp.code(secret, clock.instant());
        assertThat(reasonOf(() -> signIn.again(right))).isEqualTo(SignInRefused.SignInRefusalReason.TOO_MANY);
    }

    @Test
    void what_was_shown_again_does_not_lengthen_the_sign_in() { // ASVS V7.3.2
        TestViewers.enter(amina, clock.instant().minus(Viewers.SIGNED_IN_FOR).plusSeconds(60));
        signIn.again(Totp.code(secret, clock.instant()));
        clock.advance(Duration.ofMinutes(2));
        assertThat(viewers.current()).isEmpty();
        assertThatThrownBy(() -> signIn.again("123456")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_code_is_good_once() { // RFC 6238, 5.2
        var code = Totp.code(secret, clock.instant());
        signIn.code(signIn.password(name, TestPeople.PASSWORD), code);
        TestViewers.leave();
        assertThat(reasonOf(() -> signIn.code(signIn.password(name, TestPeople.PASSWORD), code)))
                .isEqualTo(SignInRefused.SignInRefusalReason.WRONG);
        assertThat(viewers.current()).isEmpty();
    }

    @Test
    void a_code_shown_many_times_at_once_is_good_once() throws Exception { // ASVS V2.3.4
        var code = Totp.code(secret, clock.instant());
        var shown = signIn.password(name, TestPeople.PASSWORD);
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
        for (var code : new String[] {old, others})
            assertThat(reasonOf(() -> signIn.code(signIn.password(name, TestPeople.PASSWORD), code)))
                    .isEqualTo(SignInRefused.SignInRefusalReason.WRONG);
    }

    @Test
    void an_unknown_name_and_a_wrong_password_get_one_answer() { // NL-20
        assertThat(reasonOf(() -> signIn.password(name, "wrong")))
                .isEqualTo(reasonOf(() -> signIn.password("nobody-of-this-name", "wrong")))
                .isEqualTo(SignInRefused.SignInRefusalReason.WRONG);
    }

    @Test
    void a_suspended_account_is_as_unknown_as_none() { // AC-01, NL-20
        var first = signIn.password(name, TestPeople.PASSWORD);
        database.sql("update person set state = 'SUSPENDED' where id = ?")
                .param(amina.value())
                .update();
        assertThat(reasonOf(() -> signIn.code(first, Totp.code(secret, clock.instant()))))
                .isEqualTo(reasonOf(() -> signIn.password(name, TestPeople.PASSWORD)))
                .isEqualTo(SignInRefused.SignInRefusalReason.WRONG);
        assertThat(viewers.current()).isEmpty();
    }

    @Test
    void whoever_nobody_vouches_for_gets_the_answer_of_a_wrong_code() { // AC-01, NL-20
        var first = signIn.password(name, TestPeople.PASSWORD);
        register.endVouch(amina);
        assertThat(reasonOf(() -> signIn.code(first, Totp.code(secret, clock.instant()))))
                .isEqualTo(SignInRefused.SignInRefusalReason.WRONG);
        assertThat(viewers.current()).isEmpty();
    }

    @Test
    void too_many_failures_call_a_halt_known_name_or_not_and_time_lifts_it() {
        for (var claimed : new String[] {name, "never-registered-" + name}) {
            for (int i = 0; i < 5; i++) reasonOf(() -> signIn.password(claimed, "wrong"));
            assertThat(reasonOf(() -> signIn.password(claimed, TestPeople.PASSWORD)))
                    .isEqualTo(SignInRefused.SignInRefusalReason.TOO_MANY);
        }
        clock.advance(Duration.ofMinutes(16));
        assertThat(signIn.password(name, TestPeople.PASSWORD)).isNotNull();
    }

    @Test
    void sixty_passwords_at_once_are_tried_as_often_as_the_limit_says() throws Exception { // ASVS V6.3.1
        for (var claimed : new String[] {name, name.toUpperCase(Locale.ROOT), "never-registered-" + name})
            assertThat(tried(60, () -> signIn.password(claimed, "wrong")))
                    .as(claimed)
                    .isEqualTo(claimed.equals(name.toUpperCase(Locale.ROOT)) ? 0 : SignInLimits.MOST);
    }

    @Test
    void forty_codes_at_once_are_tried_as_often_as_the_limit_says() throws Exception { // ASVS V6.3.1
        var first = signIn.password(name, TestPeople.PASSWORD);
        var wrong = Totp.code(secret, clock.instant().plus(Duration.ofDays(1)));
        assertThat(tried(40, () -> signIn.code(first, wrong))).isEqualTo(SignInLimits.MOST);
        assertThat(reasonOf(() -> signIn.code(first, Totp.code(secret, clock.instant()))))
                .isEqualTo(SignInRefused.SignInRefusalReason.TOO_MANY);
    }

    @Test
    void attempts_that_overtake_one_another_are_counted_all_the_same() { // ASVS V6.3.1
        clock.advance(Duration.ofSeconds(1));
        for (int i = 0; i < 3; i++) reasonOf(() -> signIn.password(name, "wrong"));
        clock.reset(); // simulates attempts that began before the others and are counted after them
        for (int i = 0; i < 2; i++) reasonOf(() -> signIn.password(name, "wrong"));
        assertThat(reasonOf(() -> signIn.password(name, TestPeople.PASSWORD)))
                .isEqualTo(SignInRefused.SignInRefusalReason.TOO_MANY);
    }

    @Test
    void strangers_elsewhere_stop_themselves_and_not_the_officer() {
        from("192.0.2.77");
        for (int i = 0; i < 8; i++) reasonOf(() -> signIn.password(name, "wrong"));
        assertThat(reasonOf(() -> signIn.password(name, TestPeople.PASSWORD)))
                .isEqualTo(SignInRefused.SignInRefusalReason.TOO_MANY);
        from("198.51.100.7");
        assertThat(signIn.password(name, TestPeople.PASSWORD)).isNotNull();
    }

    @Test
    void many_networks_together_try_no_more_than_the_accounts_limit() {
        var tried = 0;
        for (int i = 0; i < 40; i++) {
            from("192.0.2." + i);
            if (reasonOf(() -> signIn.password(name, "wrong")) == SignInRefused.SignInRefusalReason.WRONG) tried++;
        }
        assertThat(tried).isEqualTo(SignInLimits.MOST_FOR_AN_ACCOUNT);
    }

    @Test
    void one_network_tries_no_more_than_its_limit_however_many_names_it_has() throws Exception {
        var names = new AtomicInteger();
        assertThat(tried(SignInLimits.MOST_FROM_A_NETWORK + 20, () -> {
                    from("2001:db8:" + Integer.toHexString(name.hashCode() & 0xffff) + "::" + names.incrementAndGet());
                    signIn.password("never-registered-" + names + name, "wrong");
                }))
                .isEqualTo(SignInLimits.MOST_FROM_A_NETWORK);
    }

    /** Sets the network address of this thread's requests. */
    private static void from(String address) {
        var asking = new MockHttpServletRequest();
        asking.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(asking));
    }

    @Test
    void what_is_no_code_does_not_count() {
        var first = signIn.password(name, TestPeople.PASSWORD);
        for (int i = 0; i < 10; i++)
            assertThat(reasonOf(() -> signIn.code(first, "12345")))
                    .isEqualTo(SignInRefused.SignInRefusalReason.NOT_A_CODE);
        signIn.code(first, Totp.code(secret, clock.instant()));
        assertThat(viewers.current()).contains(amina);
    }

    /**
     * Runs attempts at the same moment. Returns how many were checked and found wrong; the limit stopped the others
     * unchecked.
     */
    private static int tried(int times, Runnable attempt) throws Exception {
        var together = new CountDownLatch(times);
        Callable<SignInRefused.SignInRefusalReason> trying = () -> {
            together.countDown();
            together.await();
            return reasonOf(attempt);
        };
        var tried = 0;
        try (var threads = Executors.newFixedThreadPool(times)) {
            for (var reason : threads.invokeAll(Collections.nCopies(times, trying)))
                if (reason.get() == SignInRefused.SignInRefusalReason.WRONG) tried++;
        }
        return tried;
    }

    private static SignInRefused.SignInRefusalReason reasonOf(Runnable attempt) {
        var caught = new SignInRefused[1];
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(SignInRefused.class, refused -> caught[0] = refused);
        return caught[0].reason();
    }
}
