package portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.AMINA;
import static portal.Cast.COORD_K;
import static portal.Cast.DPO_D;
import static portal.Cast.LIM;
import static portal.Cast.NCB_A1;
import static portal.Cast.NCB_A2;
import static portal.Cast.NCB_B1;
import static portal.Cast.NCB_D1;
import static portal.Cast.OPSHEAD;
import static portal.Cast.XAVI;

import java.time.LocalDate;
import java.util.List;
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
import portal.access.SpaceId;
import portal.operations.Parties;
import portal.worlds.WorldWriter;
import tools.jackson.databind.JsonNode;

/** Tests what programs can do with operations: what the owners of their tokens may, and nothing that needs a person. */
@PortalTest
@Tag("slow")
class OperationRoutesTests {
    private static final String WHY = "{\"reason\": \"why\"}";

    @Autowired
    ApplicationContext portal;

    @Autowired
    OpenPort port;

    @Autowired
    CastSignIn stage;

    @Autowired
    Parties parties;

    @Autowired
    TestClock clock;

    private WorldWriter writer;

    @BeforeEach
    void enter() {
        writer = new WorldWriter(portal);
    }

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void the_same_proposal_sent_twice_is_there_once_and_only_who_proposed_it_sees_it() {
        var plan = plan(true);
        var made = as(COORD_K).post("/operations", plan, "Idempotency-Key", "one");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/operations/" + made.made());
        assertThat(port.me().post("/operations", plan, "Idempotency-Key", "one").made())
                .isEqualTo(made.made());
        var mine = port.me().get("/operations/" + made.made());
        assertThat(mine.text("/state")).isEqualTo("PROPOSED");
        assertThat(mine.json().path("personalData").booleanValue()).isTrue();
        for (var other : List.of(OPSHEAD, AMINA, XAVI))
            assertThat(as(other).get("/operations/" + made.made()).status())
                    .as("%s", other)
                    .isEqualTo(404);
        assertThat(as(AMINA).post("/operations", plan).status()).isBetween(403, 404);
    }

    @Test
    void a_head_of_operations_approves_the_version_that_they_have_read_once_the_note_is_there() {
        var id = as(COORD_K).post("/operations", plan(true)).made();
        var operation = "/operations/" + id;
        var before = version(id);
        var early = port.me().post(operation + "/approval", approval(before));
        assertThat(early.status()).as(early.body()).isEqualTo(422);
        var noted = as(DPO_D).post(operation + "/data-protection-note", "{\"text\": \"Only references\"}");
        assertThat(noted.status()).as(noted.body()).isEqualTo(204);
        var now = version(id);
        assertThat(port.me().post(operation + "/approval", approval(now + 7)).status())
                .isEqualTo(422);
        var approved = port.me().post(operation + "/approval", approval(now));
        assertThat(approved.status()).as(approved.body()).isEqualTo(204);
        assertThat(as(COORD_K).get(operation).text("/state")).isEqualTo("APPROVED");
        assertThat(port.me().get(operation).text("/dataProtectionNote")).isEqualTo("Only references");
    }

    @Test
    void each_bureau_sees_its_own_line_and_no_other_country() { // NL-19, C-14
        var room = writer.room(COORD_K, "GANNET " + UUID.randomUUID(), "Count them.", "KE", "SG");
        var line = "/bureau/operations/" + room.value();
        var mine = as(NCB_B1).get(line);
        assertThat(mine.text("/state")).isEqualTo("NOT_OPENED");
        assertThat(mine.size("/others")).isZero();
        assertThat(mine.body()).doesNotContain("KE");
        for (var other : List.of(NCB_D1, XAVI, AMINA))
            assertThat(as(other).get(line).status()).as("%s", other).isEqualTo(404);
        assertThat(as(NCB_B1).get("/operations/" + room.value() + "/countries").status())
                .isEqualTo(404);

        var declined = as(NCB_B1).post(line + "/declination", WHY);
        assertThat(declined.status()).as(declined.body()).isEqualTo(204);
        assertThat(countries(room)).containsExactly("KE NOT_OPENED", "SG DECLINED");
    }

    @Test
    void a_second_officer_approves_a_nomination_and_no_route_accepts_the_terms() { // C-14
        var room = writer.room(COORD_K, "AUK " + UUID.randomUUID(), "Count them.", "KE", "SG");
        var line = "/bureau/operations/" + room.value();
        var amina = "/nominations/" + stage.person(AMINA).value();
        var nominated = as(NCB_A1).post(line + "/nominations", person(AMINA));
        assertThat(nominated.status()).as(nominated.body()).isEqualTo(204);
        assertThat(port.me().post(line + amina + "/approval", "").status()).isEqualTo(422);
        assertThat(as(NCB_B1).post(line + amina + "/approval", "").status()).isEqualTo(404);
        assertThat(as(NCB_A2).post(line + amina + "/approval", "").status()).isEqualTo(204);
        assertThat(as(AMINA).get("/operations/" + room.value()).status()).isEqualTo(404);
        for (var path : List.of(line + "/terms", "/operations/" + room.value() + "/terms"))
            assertThat(port.me().post(path, "").status()).as(path).isEqualTo(404);

        stage.as(AMINA);
        parties.acceptTerms(room);
        var card = port.me().get("/operations/" + room.value());
        assertThat(card.status()).isEqualTo(200);
        assertThat(card.text("/state")).isEqualTo("APPROVED");
        writer.nominate(NCB_B1, room, LIM);
        assertThat(as(AMINA).get("/operations/" + room.value()).text("/state")).isEqualTo("ACTIVE");
        assertThat(as(AMINA)
                        .post("/operations/" + room.value() + "/suspension", WHY)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_later_end_needs_the_consent_of_every_bureau_to_the_day_that_it_has_read() {
        var room = active();
        var operation = "/operations/" + room.value();
        var ends = LocalDate.parse(as(COORD_K).get(operation).text("/endsOn"));
        var until = ends.plusMonths(2);
        var proposed = port.me().post(operation + "/extension", extension(until));
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(204);
        assertThat(port.me().get(operation + "/extension").size("/unanswered")).isEqualTo(2);
        var line = "/bureau" + operation;
        assertThat(as(NCB_A1)
                        .post(line + "/consent", consent(until.plusDays(1)))
                        .status())
                .isEqualTo(422);
        assertThat(port.me().post(line + "/consent", consent(until)).status()).isEqualTo(204);
        assertThat(as(COORD_K).get(operation).text("/endsOn")).isEqualTo(ends.toString());
        assertThat(as(NCB_B1).post(line + "/consent", consent(until)).status()).isEqualTo(204);
        assertThat(as(COORD_K).get(operation).text("/endsOn")).isEqualTo(until.toString());
        assertThat(as(NCB_D1).post(line + "/consent", consent(until)).status()).isEqualTo(404);
    }

    @Test
    void a_closed_operation_is_read_and_takes_nothing_new() { // AC-25
        var room = active();
        var operation = "/operations/" + room.value();
        assertThat(as(COORD_K).post(operation + "/closing", WHY).status()).isEqualTo(204);
        var card = as(LIM).get(operation);
        assertThat(card.text("/state")).isEqualTo("CLOSED");
        assertThat(card.text("/reason")).isEqualTo("why");
        var refused = port.me().post("/spaces/" + room.value() + "/topics", "{\"title\": \"a\", \"body\": \"b\"}");
        assertThat(refused.isGood()).isFalse();
        assertThat(as(COORD_K)
                        .post(operation + "/countries", "{\"country\": \"FR\"}")
                        .isGood())
                .isFalse();
    }

    @Test
    void an_originator_permits_a_use_until_a_day_and_nobody_else_sees_the_request() { // AC-13
        var room = active();
        var in = "/spaces/" + room.value();
        var topic = as(LIM).post(in + "/topics", "{\"title\": \"a\", \"body\": \"b\"}")
                .made();
        var post = port.me().get("/topics/" + topic + "/posts").text("/items/0/id");
        var asked = as(AMINA).post("/originator-requests", """
                        {"item": "%s", "use": "FORWARD", "forWhom": "The bank", "reason": "why"}""".formatted(post));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        var request = "/originator-requests/" + asked.made();
        assertThat(port.me().get("/originator-requests/sent").body()).contains(asked.made());
        assertThat(as(COORD_K).get(request).status()).isEqualTo(404);
        assertThat(as(LIM).get("/originator-requests/received").body()).contains(asked.made());
        assertThat(port.me().get(request).text("/state")).isEqualTo("ASKED");
        var until = LocalDate.now(clock).plusMonths(1);
        var permission = "{\"conditions\": \"Read only\", \"until\": \"" + until + "\"}";
        var granted = port.me().post(request + "/grant", permission);
        assertThat(granted.text("/state")).as(granted.body()).isEqualTo("GRANTED");
        assertThat(as(AMINA).get(request).text("/terms")).isEqualTo("Read only");
    }

    private SpaceId active() {
        var room = writer.room(COORD_K, "SKUA " + UUID.randomUUID(), "Count them.", "KE", "SG");
        writer.nominate(NCB_A1, room, AMINA);
        writer.nominate(NCB_B1, room, LIM);
        return room;
    }

    private List<String> countries(SpaceId room) {
        return as(COORD_K)
                .get("/operations/" + room.value() + "/countries")
                .json()
                .valueStream()
                .map(country -> country.path("country").stringValue() + " "
                        + country.path("state").stringValue())
                .toList();
    }

    private long version(String operation) {
        return as(OPSHEAD)
                .get("/operations/waiting")
                .json()
                .valueStream()
                .filter(line -> line.path("id").stringValue().equals(operation))
                .map(line -> line.path("version"))
                .mapToLong(JsonNode::longValue)
                .findFirst()
                .orElseThrow();
    }

    private Caller as(Cast who) {
        stage.as(who);
        return port.me();
    }

    private String person(Cast who) {
        return "{\"person\": \"" + stage.person(who).value() + "\"}";
    }

    private static String approval(long version) {
        return "{\"version\": " + version + "}";
    }

    private static String extension(LocalDate until) {
        return "{\"until\": \"" + until + "\", \"reason\": \"why\"}";
    }

    private static String consent(LocalDate until) {
        return "{\"until\": \"" + until + "\"}";
    }

    private String plan(boolean personalData) {
        var today = LocalDate.now(clock);
        return """
                {"codename": "PETREL", "objective": "Count them", "legalBasis": "Agreement", "startsOn": "%s",
                 "endsOn": "%s", "zone": "Africa/Nairobi", "ceiling": "RESTRICTED", "personalData": %s}""".formatted(today, today.plusMonths(6), personalData);
    }
}
