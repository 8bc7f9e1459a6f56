package portal.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.Cast.AMINA;
import static portal.Cast.COORD_K;
import static portal.Cast.LIM;
import static portal.Cast.NCB_A1;
import static portal.Cast.NCB_B1;
import static portal.worlds.World.AMBER;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import portal.CastSignIn;
import portal.PortalTest;
import portal.SecondNode;
import portal.TestClock;
import portal.access.Holder;
import portal.access.Right;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.ui.OpenPages;
import portal.api.TestRateLimit;
import portal.audit.AuditLog;
import portal.notifications.Notifications;
import portal.people.AccessTokens;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.PersonId;
import portal.people.Register;
import portal.people.SignIn;
import portal.people.SignInRefused;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.people.TokenScope;
import portal.topics.PostId;
import portal.topics.TopicId;
import portal.topics.Topics;

/**
 * Tests two portals on one database: a change in one portal takes effect in the other, and requests and failed sign-ins
 * are counted for both together.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class TwoNodesTests {
    private static final String TITLE = "Two quays, one night";

    @Autowired
    ApplicationContext here;

    @Autowired
    CastSignIn stage;

    @Autowired
    TestClock clock;

    private ConfigurableApplicationContext there;
    private WorldWriter writer;
    private PageRenderer pagesThere;
    private SpaceId room;
    private TopicId topic;
    private PostId answer;

    @BeforeAll
    void start() {
        there = SecondNode.beside(here);
        pagesThere = new PageRenderer(there);
        writer = new WorldWriter(here);
    }

    @AfterAll
    void stop() {
        pagesThere.close();
        there.close();
    }

    @BeforeEach
    void open() {
        room = writer.room(COORD_K, "TURNSTONE", "Find who sells it.", "SG", "KE");
        writer.nominate(NCB_B1, room, LIM);
        writer.nominate(NCB_A1, room, AMINA);
        topic = writer.topic(LIM, room, AMBER, "en", TITLE, "We think of the third.");
        answer = writer.reply(LIM, topic, AMBER, "en", "Or of the fourth.");
    }

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void whoever_is_withdrawn_here_loses_the_page_that_is_open_there() { // AC-23
        stage.as(AMINA);
        leaveOpenThere();
        stage.as(NCB_A1);
        writer.the(Spaces.class).withdraw(room, stage.person(AMINA));
        askAgainThere();
        stage.as(AMINA);
        assertThat(pagesThere.open(address()).text()).doesNotContain(TITLE);
    }

    @Test
    void what_is_marked_anew_here_goes_from_the_page_that_is_open_there() { // AC-11
        stage.as(AMINA);
        leaveOpenThere();
        stage.as(LIM);
        writer.the(Topics.class).reMark(answer, AMBER.withExcluded(Set.of(CountryCode.of("KE"))));
        askAgainThere();
        stage.as(AMINA);
        assertThat(pagesThere.open(address()).text()).contains(TITLE, "0 answers");
    }

    @Test
    void a_vouch_that_ends_here_ends_pages_and_tokens_there() { // AC-23
        var guest = guest();
        var token = token(guest);
        leaveOpenThere();
        writer.the(Register.class).endVouch(guest);
        assertThat(there.getBean(AccessTokens.class).session(token)).isEmpty();
        askAgainThere();
        assertThat(there.getBean(OpenPages.class).count()).isZero();
        assertThat(pagesThere.open(address()).text()).doesNotContain(TITLE);
    }

    @Test
    void a_factor_that_is_replaced_here_ends_pages_and_tokens_there() { // ASVS V7.4.3
        var guest = guest();
        var token = token(guest);
        leaveOpenThere();
        writer.the(Register.class).secondFactor(guest, new byte[20]);
        assertThat(there.getBean(AccessTokens.class).session(token)).isEmpty();
        askAgainThere();
        assertThat(there.getBean(OpenPages.class).count()).isZero();
        assertThat(pagesThere.open(address()).text()).doesNotContain(TITLE);
    }

    @Test
    void requests_are_counted_for_both() {
        clock.stop();
        var busy = writer.the(TestPeople.class).somebody(Affiliation.NATIONAL_AGENCY, "KE");
        TestRateLimit.exhaust(here, busy);
        assertThat(TestRateLimit.isGranted(there, busy)).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(TestRateLimit.isGranted(there, busy)).isTrue();
        assertThat(TestRateLimit.isGranted(there, stage.person(AMINA))).isTrue();
    }

    @Test
    void failures_to_sign_in_are_counted_for_both() {
        var somebody = writer.the(TestPeople.class).somebody(Affiliation.NATIONAL_AGENCY, "KE");
        var name = writer.the(People.class).find(somebody).orElseThrow().username();
        for (var i = 0; i < 5; i++) assertRefused(here, name, SignInRefused.SignInRefusalReason.WRONG);
        assertRefused(there, name, SignInRefused.SignInRefusalReason.TOO_MANY);
    }

    @Test
    void what_is_done_here_is_news_and_stands_in_the_log_there() { // NL-09
        stage.as(AMINA);
        there.getBean(Notifications.class).follow(topic.value());
        writer.reply(LIM, topic, AMBER, "en", "The fourth, then.");
        stage.as(AMINA);
        assertThat(there.getBean(Notifications.class).unseen())
                .anyMatch(news -> news.whole().equals(topic.value()));
        stage.as(LIM);
        assertThat(there.getBean(AuditLog.class).mine(null, 1))
                .anyMatch(entry -> entry.what().equals("topics.fact.AnswerPosted"));
    }

    private PersonId guest() {
        var guest = writer.the(TestPeople.class).somebody(Affiliation.NATIONAL_AGENCY, "KE");
        stage.as(COORD_K);
        writer.the(Spaces.class).grant(room, Holder.person(guest), Right.READ, Spaces.UNTIL_REVOKED);
        TestViewers.enter(guest);
        return guest;
    }

    /** Creates a token on this portal and asserts that the other portal accepts it. */
    private String token(PersonId owner) {
        TestViewers.enter(owner);
        var token = writer.the(AccessTokens.class).make("script", TokenScope.READ, Duration.ofDays(30));
        assertThat(there.getBean(AccessTokens.class).session(token)).isPresent();
        return token;
    }

    private String address() {
        return "rooms/" + room.value() + "?tab=topics";
    }

    private void leaveOpenThere() {
        pagesThere.leaveOpen(true);
        assertThat(pagesThere.open(address()).text()).contains(TITLE, "1 answer");
        pagesThere.leaveOpen(false);
        askAgainThere();
    }

    private void askAgainThere() {
        there.getBean(OpenPages.class).askAgain();
    }

    private static void assertRefused(ApplicationContext portal, String name, SignInRefused.SignInRefusalReason why) {
        assertThatThrownBy(() -> portal.getBean(SignIn.class).password(name, "wrong"))
                .isInstanceOfSatisfying(
                        SignInRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(why));
    }
}
