package portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import portal.PortalTest;
import portal.TestClock;

/**
 * Tests that a token gives access to its person's data only while the token and the person's account are valid, and
 * that using it does not count as a sign-in.
 */
@PortalTest
class AccessTokensTests {
    private static final Duration MONTH = Duration.ofDays(30);

    @Autowired
    AccessTokens tokens;

    @Autowired
    Viewers viewers;

    @Autowired
    TestPeople town;

    @Autowired
    Register register;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private PersonId amina;

    @BeforeEach
    void amina() {
        amina = town.somebody(NATIONAL_AGENCY, "KE");
        TestViewers.enter(amina);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_token_makes_its_person_the_viewer() {
        show(tokens.make("script", TokenScope.READ, MONTH));
        assertThat(viewers.current()).contains(amina);
    }

    @Test
    void nobody_makes_a_token_without_both_factors() { // AC-01
        TestViewers.enter(amina, clock.instant(), FactorGrantedAuthority.PASSWORD_AUTHORITY);
        assertThatThrownBy(() -> tokens.make("script", TokenScope.READ, MONTH))
                .isInstanceOf(IllegalStateException.class);
        TestViewers.leave();
        assertThatThrownBy(() -> tokens.make("script", TokenScope.READ, MONTH))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_token_neither_makes_nor_sees_nor_revokes_tokens() {
        var token = tokens.make("script", TokenScope.WRITE, MONTH);
        var id = tokens.mine().getFirst().id();
        show(token);
        assertThatThrownBy(() -> tokens.make("more", TokenScope.READ, MONTH)).isInstanceOf(IllegalStateException.class);
        assertThat(tokens.mine()).isEmpty();
        tokens.revoke(id);
        assertThat(tokens.session(token)).isPresent();
    }

    @Test
    void nobody_has_more_than_a_hundred_at_a_time() {
        for (int i = 0; i < AccessTokens.MOST; i++) tokens.make("script", TokenScope.READ, MONTH);
        assertThatThrownBy(() -> tokens.make("more", TokenScope.READ, MONTH)).isInstanceOf(IllegalStateException.class);
        tokens.revoke(tokens.mine().getFirst().id());
        tokens.make("more", TokenScope.READ, MONTH);
        assertThat(tokens.mine()).hasSize(AccessTokens.MOST);
    }

    @Test
    void it_ends_when_its_time_is_over_even_in_the_middle_of_a_request() {
        var token = tokens.make("script", TokenScope.WRITE, MONTH);
        show(token);
        clock.advance(MONTH);
        assertThat(viewers.current()).isEmpty();
        assertThat(tokens.session(token)).isEmpty();
    }

    @Test
    void it_ends_when_its_owner_revokes_it_and_others_cannot() {
        var token = tokens.make("script", TokenScope.WRITE, MONTH);
        var id = tokens.mine().getFirst().id();
        TestViewers.enter(town.somebody(NATIONAL_AGENCY, "KE"));
        assertThat(tokens.mine()).isEmpty();
        tokens.revoke(id);
        assertThat(tokens.session(token)).isPresent();
        TestViewers.enter(amina);
        tokens.revoke(id);
        assertThat(tokens.session(token)).isEmpty();
        assertThat(tokens.mine()).isEmpty();
    }

    @Test
    void it_ends_with_the_suspension_of_its_person() { // AC-23
        var token = tokens.make("script", TokenScope.WRITE, MONTH);
        database.sql("update person set state = 'SUSPENDED' where id = ?")
                .param(amina.value())
                .update();
        assertThat(tokens.session(token)).isEmpty();
    }

    @Test
    void it_ends_with_the_vouch_of_its_person_or_their_second_factor_and_does_not_come_back() { // AC-23
        var before = tokens.make("script", TokenScope.WRITE, MONTH);
        register.secondFactor(amina, new byte[20]);
        assertThat(tokens.session(before)).isEmpty();
        assertThat(tokens.mine()).isEmpty();
        var after = tokens.make("script", TokenScope.WRITE, MONTH);
        assertThat(tokens.session(after)).isPresent();
        register.endVouch(amina);
        assertThat(tokens.session(after)).isEmpty();
        database.sql("update vouch set valid_until = ? where person_id = ?")
                .params(LocalDateTime.of(2100, 1, 1, 0, 0), amina.value())
                .update();
        assertThat(tokens.session(after)).isEmpty();
    }

    @Test
    void it_is_kept_as_a_digest_only() {
        var token = tokens.make("script", TokenScope.READ, MONTH);
        assertThat(database.sql("select * from access_token where person_id = ?")
                        .param(amina.value())
                        .query()
                        .singleRow()
                        .values()
                        .toString())
                .doesNotContain(token)
                .doesNotContain(token.substring(8, 48));
    }

    @Test
    void its_form_is_known_at_sight_and_a_slip_of_the_pen_is_found() {
        var some = new HashSet<String>();
        for (int i = 0; i < 100; i++) some.add(TokenText.fresh());
        assertThat(some).hasSize(100).allMatch(token -> token.matches("liaison_[0-9a-f]{48}"));
        var token = some.iterator().next();
        var slip = token.substring(0, 20) + (token.charAt(20) == '0' ? '1' : '0') + token.substring(21);
        assertThat(TokenText.isWellFormed(token)).isTrue();
        assertThat(TokenText.isWellFormed(slip)).isFalse();
        assertThat(tokens.session("")).isEmpty();
        assertThat(tokens.session(TokenText.fresh())).isEmpty();
    }

    @Test
    void it_has_a_name_and_lasts_a_year_at_most() {
        assertThatThrownBy(() -> tokens.make(" ", TokenScope.READ, MONTH)).hasMessage("name");
        assertThatThrownBy(() -> tokens.make("\u200B\u2060", TokenScope.READ, MONTH))
                .hasMessage("name");
        assertThatThrownBy(() -> tokens.make("x".repeat(81), TokenScope.READ, MONTH))
                .hasMessage("name");
        assertThatThrownBy(() -> tokens.make("x", TokenScope.READ, Duration.ofDays(366)))
                .hasMessage("validFor");
        assertThatThrownBy(() -> tokens.make("x", TokenScope.READ, Duration.ZERO))
                .hasMessage("validFor");
    }

    private void show(String token) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(tokens.session(token).orElseThrow());
        SecurityContextHolder.setContext(context);
    }
}
