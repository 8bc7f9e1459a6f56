package portal.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.AMINA;
import static portal.Cast.LIM;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.CastSignIn;
import portal.PortalTest;
import portal.TestClock;
import portal.people.AccessTokens;
import portal.people.Register;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.people.TokenScope;

/** Tests who may use the API and with which tokens, and that everybody else is refused. */
@PortalTest
class ApiSecurityTests {
    private static final String UNKNOWN = "liaison_" + "0".repeat(48);

    @Autowired
    OpenPort port;

    @Autowired
    CastSignIn stage;

    @Autowired
    TestPeople town;

    @Autowired
    Register register;

    @Autowired
    AccessTokens tokens;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void no_token_and_every_token_that_does_not_hold_get_the_same_bytes() { // NL-20
        var person = town.somebody(NATIONAL_AGENCY, "KE");
        TestViewers.enter(person);
        var expired = tokens.make("old", TokenScope.READ, Duration.ofSeconds(30));
        clock.advance(Duration.ofMinutes(1));
        var revoked = port.make(TokenScope.READ);
        tokens.revoke(tokens.mine().getFirst().id());
        var suspended = port.make(TokenScope.READ);
        database.sql("update person set state = 'SUSPENDED' where id = ?")
                .param(person.value())
                .update();
        var bodies = new HashSet<String>();
        for (var token : new String[] {null, "", "nonsense", UNKNOWN, expired, revoked, suspended}) {
            var reply = port.with(token).get("/spaces");
            assertThat(reply.status()).as("%s", token).isEqualTo(401);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
            bodies.add(reply.body());
        }
        assertThat(bodies).hasSize(1);
    }

    @Test
    void a_token_opens_what_its_person_may_see_and_ends_with_their_vouch() { // AC-23
        var person = town.somebody(NATIONAL_AGENCY, "KE");
        TestViewers.enter(person);
        var caller = port.me();
        assertThat(caller.get("/spaces").status()).isEqualTo(200);
        register.endVouch(person);
        assertThat(caller.get("/spaces").status()).isEqualTo(401);
        assertThat(caller.get("/search?q=anything").status()).isEqualTo(401);
    }

    @Test
    void the_token_is_read_from_the_header_and_from_nowhere_else() {
        stage.as(AMINA);
        var token = port.make(TokenScope.READ);
        var nobody = port.with(null);
        assertThat(nobody.get("/spaces?access_token=" + token).status()).isEqualTo(401);
        assertThat(nobody.get("/spaces", "Cookie", "access_token=" + token).status())
                .isEqualTo(401);
        assertThat(nobody.get("/spaces", "Authorization", "bearer  " + token).status())
                .isEqualTo(200);
    }

    @Test
    void there_is_no_session_no_cookie_and_nothing_for_pages_of_other_origins() {
        stage.as(AMINA);
        var reply = port.me().get("/spaces", "Origin", "https://elsewhere.example");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).doesNotContainKeys("Set-Cookie", "Access-Control-Allow-Origin");
        var asked = port.with(null)
                .send(
                        "OPTIONS",
                        "/spaces",
                        new byte[0],
                        "Origin",
                        "https://elsewhere.example",
                        "Access-Control-Request-Method",
                        "GET");
        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.headers()).doesNotContainKey("Access-Control-Allow-Origin");
    }

    @Test
    void every_answer_carries_the_headers_of_the_house() {
        stage.as(AMINA);
        for (var reply : List.of(
                port.me().get("/spaces"),
                port.me().get("/nothing"),
                port.with(null).get("/spaces"))) {
            assertThat(reply.header("Cache-Control")).contains("no-store");
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
        }
    }

    @Test
    void a_token_that_may_read_changes_nothing() {
        stage.as(AMINA);
        var reader = port.with(port.make(TokenScope.READ));
        var reply = reader.post("/topics/" + UUID.randomUUID() + "/posts", "{\"body\":\"x\"}");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.problem()).isEqualTo("read-only");
        assertThat(reader.get("/spaces").status()).isEqualTo(200);
    }

    @Test
    void what_no_route_leads_to_what_is_no_id_and_what_never_was_get_the_same_bytes() { // NL-01
        stage.as(AMINA);
        var me = port.me();
        var random = me.get("/topics/" + UUID.randomUUID());
        assertThat(random.status()).isEqualTo(404);
        for (var path : List.of("/nothing", "/topics/x", "/documents/" + UUID.randomUUID(), "/posts/1", "/api"))
            assertThat(me.get(path).lasting()).as(path).isEqualTo(random.lasting());
    }

    @Test
    void every_mistake_is_told_as_a_problem_with_what_is_at_fault() {
        stage.as(LIM);
        var me = port.me();
        problem(me.send("DELETE", "/spaces", new byte[0]), 405, "method", "");
        assertThat(me.send("DELETE", "/spaces", new byte[0]).header("Allow")).contains("GET");
        problem(me.get("/spaces", "Accept", "text/html"), 406, "not-acceptable", "Accept");
        var topics = "/spaces/" + UUID.randomUUID() + "/topics";
        problem(me.post(topics, "a=b", "Content-Type", "text/plain"), 415, "media-type", "Content-Type");
        problem(me.post(topics, "{"), 400, "unreadable", "");
        problem(me.post(topics, "[]"), 400, "wrong", "");
        problem(me.post(topics, "{\"body\":\"x\"}"), 400, "missing", "title");
        problem(me.post(topics, "{\"title\":5,\"body\":\"x\"}"), 400, "wrong", "title");
        problem(me.post(topics, "{\"title\":\"a\",\"titel\":\"x\",\"body\":\"x\"}"), 400, "unknown", "titel");
        problem(me.post(topics, "{\"title\":\"a\",\"title\":\"b\",\"body\":\"x\"}"), 400, "unreadable", "");
        problem(
                me.post(topics, "{\"title\":\"a\",\"body\":\"x\",\"marking\":{\"tlp\":\"PINK\"}}"),
                400,
                "wrong",
                "marking.tlp");
        problem(me.post(topics, "{\"title\":\"" + "x".repeat(Json.LONGEST + 100_000) + "\"}"), 413, "too-large", "");
        problem(me.get("/spaces?limit=0"), 400, "wrong", "limit");
        problem(me.get("/spaces?limit=101"), 400, "wrong", "limit");
        problem(me.get("/spaces?limit=many"), 400, "wrong", "limit");
        problem(me.get("/spaces?cursor=ours"), 400, "wrong", "cursor");
        problem(me.get("/spaces?kund=OPERATION"), 400, "unknown", "kund");
        problem(me.get("/search"), 400, "missing", "q");
        problem(me.get("/search?q=a&from=20"), 400, "unknown", "from");
        problem(me.get("/search?q=a&kind=HOUSE"), 400, "wrong", "kind");
        problem(me.get("/spaces;a=b"), 400, "unreadable", "");
    }

    @Test
    void a_value_that_is_asked_for_once_is_not_taken_twice() {
        stage.as(LIM);
        var me = port.me();
        problem(me.get("/spaces?limit=1&limit=2"), 400, "wrong", "limit");
        problem(me.get("/spaces?limit=1&limit=1"), 400, "wrong", "limit");
        problem(me.get("/spaces?kind=OPERATION&kind=KNOWLEDGE"), 400, "wrong", "kind");
        problem(me.get("/search?q=a&q=b"), 400, "wrong", "q");
        problem(me.get("/search?q=a&sort=NEWEST&sort=RELEVANCE"), 400, "wrong", "sort");
        problem(me.get("/search/similar?kind=TOPIC&id=1&id=2"), 400, "wrong", "id");
        problem(me.get("/saved-searches?cursor=a&cursor=b"), 400, "wrong", "cursor");
        assertThat(me.get("/search?q=a&kind=TOPIC&kind=POST").status()).isEqualTo(200);
        var twice = me.post(
                "/saved-searches", "{\"name\":\"a\",\"q\":\"b\"}", "Idempotency-Key", "1", "Idempotency-Key", "2");
        problem(twice, 400, "wrong", "Idempotency-Key");
        assertThat(me.get("/spaces", "Authorization", "Bearer " + UNKNOWN).status())
                .isEqualTo(401);
    }

    @Test
    void a_question_too_long_for_an_address_is_asked_in_a_body_and_answered_alike() {
        stage.as(LIM);
        var reader = port.with(port.make(TokenScope.READ));
        var inBody = reader.post("/search?limit=100", "{\"q\":\"a\",\"kind\":[\"TOPIC\"],\"sort\":\"NEWEST\"}");
        assertThat(inBody.lasting())
                .isEqualTo(reader.get("/search?q=a&kind=TOPIC&sort=NEWEST&limit=100")
                        .lasting());
        var words = "搜".repeat(900);
        var posted = reader.post("/search", "{\"q\":\"" + words + "\"}");
        assertThat(posted.status()).isEqualTo(200);
        assertThat(reader.get("/search?q=" + URLEncoder.encode(words, UTF_8)).lasting())
                .isEqualTo(posted.lasting());
        problem(reader.post("/search", "{}"), 400, "missing", "q");
        problem(reader.post("/search?q=a", "{\"q\":\"a\"}"), 400, "unknown", "q");
        problem(reader.post("/search", "{\"q\":\"a\",\"from\":20}"), 400, "unknown", "from");
        assertThat(port.with(null).post("/search", "{\"q\":\"a\"}").status()).isEqualTo(401);
    }

    @Test
    void a_name_or_a_title_of_which_nothing_is_seen_is_refused_and_signs_that_turn_it_are_dropped() {
        var person = town.somebody(NATIONAL_AGENCY, "KE");
        TestViewers.enter(person);
        var me = port.me();
        for (var unseen : List.of("\\u200b\\u200b", "\\u2060\\u200e", "nul\\u0000name", " ", "\\u3164"))
            problem(me.post("/saved-searches", "{\"name\":\"" + unseen + "\",\"q\":\"b\"}"), 422, "refused", "name");
        var made = me.post("/saved-searches", "{\"name\":\"\\u202egnp.exe\\n name\",\"q\":\"b\"}")
                .made();
        assertThat(me.get("/saved-searches/" + made).text("/name")).isEqualTo("gnp.exe name");
        problem(me.patch("/saved-searches/" + made, "{\"name\":\"\\u200b\"}"), 422, "refused", "name");
    }

    @Test
    void no_number_is_too_large_or_too_small_to_be_refused() { // ASVS V1.4.2
        stage.as(LIM);
        var me = port.me();
        for (var number : List.of("2147483647", "-2147483648", "2147483648", "9223372036854775808", "1e9")) {
            problem(me.get("/spaces?limit=" + number), 400, "wrong", "limit");
        }
        problem(me.get("/search?q=a&year=2147483648"), 400, "wrong", "year");
        assertThat(me.get("/search?q=a&year=-2147483648").number("/total")).isZero();
        for (var micros : List.of(Long.MAX_VALUE, Long.MIN_VALUE, -1L, 253_370_764_800_000_000L)) {
            var cursor = Base64.getUrlEncoder().encodeToString((micros + ":" + UUID.randomUUID()).getBytes(US_ASCII));
            problem(me.get("/spaces?cursor=" + cursor), 400, "wrong", "cursor");
            problem(me.get("/search?q=a&cursor=" + cursor), 400, "wrong", "cursor");
        }
        for (var count : List.of("-1", "10001", "2147483648", "1e3", "")) {
            var cursor = Base64.getUrlEncoder().encodeToString(("after:" + count).getBytes(US_ASCII));
            problem(me.get("/search?q=a&cursor=" + cursor), 400, "wrong", "cursor");
            problem(me.get("/spaces?cursor=" + cursor), 400, "wrong", "cursor");
        }
    }

    @Test
    void what_is_written_twice_over_is_read_once() { // ASVS V1.1.1
        stage.as(AMINA);
        var me = port.me();
        for (var path :
                List.of("/topics/%252e%252e/x", "/%252e%252e/%252e%252e/account", "/spaces%252f", "/spaces%2f.."))
            assertThat(me.get(path).status()).as(path).isIn(400, 404);
        assertThat(me.get("/spaces?%256bind=OPERATION").field()).isEqualTo("%6bind");
        assertThat(me.get("/spaces?%6bind=OPERATION").status()).isEqualTo(200);
    }

    @Test
    void problems_are_told_in_the_language_of_whoever_asks() {
        var reply = port.with(null).get("/spaces", "Accept-Language", "de, ar;q=0.8");
        assertThat(reply.header("Content-Language")).isEqualTo("ar");
        assertThat(reply.text("/title")).isEqualTo("يلزم رمز وصول صالح.");
        for (var language : List.of("en", "fr", "es"))
            assertThat(port.with(null)
                            .get("/spaces", "Accept-Language", language)
                            .header("Content-Language"))
                    .isEqualTo(Locale.of(language).getLanguage());
    }

    @Test
    void whoever_asks_too_often_is_told_when_to_come_again_and_others_are_not_kept_waiting() {
        clock.stop();
        stage.as(AMINA);
        var hasty = port.with(port.make(TokenScope.READ));
        var another = port.with(port.make(TokenScope.READ));
        var first = hasty.get("/nothing");
        assertThat(first.header("RateLimit")).matches("\"person\";r=\\d+;t=\\d+");
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"person\";q=600;w=60");
        var refused = first;
        for (int i = 0; i < 3000 && refused.status() != 429; i++) refused = hasty.get("/nothing");
        assertThat(refused.problem()).isEqualTo("too-many");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(another.get("/spaces").status()).isEqualTo(429);
        stage.as(LIM);
        assertThat(port.me().get("/spaces").status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        assertThat(hasty.get("/spaces").status()).isEqualTo(200);
    }

    private static void problem(Reply reply, int status, String problem, String field) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.problem()).isEqualTo(problem);
        assertThat(reply.number("/status")).isEqualTo(status);
        assertThat(reply.field()).isEqualTo(field);
        assertThat(reply.text("/title")).isNotBlank();
    }
}
