package portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.AMINA;
import static portal.Cast.COORD_K;
import static portal.Cast.LIM;
import static portal.Cast.NCB_A1;
import static portal.Cast.NCB_B1;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import portal.Cast;
import portal.CastSignIn;
import portal.PortalTest;
import portal.TestClock;
import portal.facts.Utc;
import portal.worlds.WorldWriter;

/** Tests the purpose and grading of posts and documents in the API. */
@PortalTest
@Tag("slow")
class ProvenanceApiTests {
    @Autowired
    ApplicationContext portal;

    @Autowired
    OpenPort port;

    @Autowired
    CastSignIn stage;

    @Autowired
    TestClock clock;

    private String room;

    @BeforeEach
    void open() {
        var writer = new WorldWriter(portal);
        var opened = writer.room(COORD_K, "REED " + UUID.randomUUID(), "Find who cuts it.", "SG", "KE");
        writer.nominate(NCB_B1, opened, LIM);
        writer.nominate(NCB_A1, opened, AMINA);
        room = "/spaces/" + opened.value();
    }

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void a_post_says_its_purpose_and_grade_and_what_was_left_out_is_as_usual() { // DP-01, DP-08
        var made = as(LIM).post(room + "/topics", """
                        {"title": "Reeds", "body": "Who cuts them?", "language": "en",
                         "provenance": {"purpose": "BORDER_CONTROL", "evaluation": "B2"}}
                        """);
        assertThat(made.status()).isEqualTo(201);
        var posts = as(AMINA).get("/topics/" + made.made() + "/posts");
        assertThat(posts.text("/items/0/provenance/purpose")).isEqualTo("BORDER_CONTROL");
        assertThat(posts.text("/items/0/provenance/scheme")).isEqualTo("FOUR_BY_FOUR");
        assertThat(posts.text("/items/0/provenance/evaluation")).isEqualTo("B2");
        assertThat(posts.text("/items/0/provenance/reviewOn")).matches("\\d{4}-\\d\\d-\\d\\d");

        var answer = as(LIM).post("/topics/" + made.made() + "/posts", "{\"body\": \"Nobody.\"}");
        var usual = as(LIM).get(answer.header("Location"));
        assertThat(usual.text("/provenance/purpose")).isEqualTo("SUPPORT_INVESTIGATION");
        assertThat(usual.text("/provenance/evaluation")).isEqualTo("X4");
    }

    @Test
    void a_document_is_refused_with_the_field_that_is_at_fault() { // DP-02, DP-12
        var late = as(LIM).file(room + "/documents", about("reviewOn", today().plusYears(6)), "a.txt", bytes());
        assertThat(late.isGood()).isFalse();
        assertThat(late.field()).isEqualTo("provenance.reviewOn");
        var sensitive = as(LIM).file(
                        room + "/documents",
                        "{\"marking\": {\"classification\": \"RESTRICTED\"}, \"provenance\": {\"sensitive\": true}}",
                        "a.txt",
                        bytes());
        assertThat(sensitive.isGood()).isFalse();
        assertThat(sensitive.field()).isEqualTo("provenance.justification");
        assertThat(as(LIM).get(room + "/documents").size("/items")).isZero();
    }

    @Test
    void the_purpose_of_a_document_changes_for_a_reason() { // DP-01
        var document = as(LIM).file(room + "/documents", "{}", "a.txt", bytes()).made();
        var path = "/documents/" + document;
        var refused = as(LIM).patch(path, "{\"provenance\": {\"purpose\": \"ALERT\"}}");
        assertThat(refused.isGood()).isFalse();
        assertThat(refused.field()).isEqualTo("reason");
        var changed = as(LIM).patch(path, "{\"provenance\": {\"purpose\": \"ALERT\"}, \"reason\": \"It was seen\"}");
        assertThat(changed.text("/latest/provenance/purpose")).isEqualTo("ALERT");
    }

    private Caller as(Cast who) {
        stage.as(who);
        return port.me();
    }

    private LocalDate today() {
        return Utc.day(clock.instant());
    }

    private static String about(String field, LocalDate day) {
        return "{\"provenance\": {\"%s\": \"%s\"}}".formatted(field, day);
    }

    private static byte[] bytes() {
        return "Reeds".getBytes(UTF_8);
    }
}
