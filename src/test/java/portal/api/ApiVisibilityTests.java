package portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.AMINA;
import static portal.Cast.COORD_K;
import static portal.Cast.LIM;
import static portal.Cast.NCB_A1;
import static portal.Cast.NCB_B1;
import static portal.Cast.PARTNER_P;
import static portal.Cast.PTO_G;
import static portal.Cast.XAVI;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Affiliation.PRIVATE_PARTNER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import portal.Cast;
import portal.CastSignIn;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.documents.TestFiles;
import portal.operations.Parties;
import portal.worlds.WorldWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests one search word through the API, in open and in restricted spaces (J-10): each program finds what the owner of
 * its token may see, and no trace of the rest.
 */
@PortalTest
@Tag("slow")
class ApiVisibilityTests {
    private static final String MARKED = "{\"marking\": %s}";

    @Autowired
    ApplicationContext portal;

    @Autowired
    OpenPort port;

    @Autowired
    CastSignIn stage;

    @Autowired
    Parties parties;

    private final String word = "GANNET-" + (UUID.randomUUID().getMostSignificantBits() >>> 32);
    private WorldWriter writer;
    private SpaceId room;
    private String topic;
    private String guide;

    /**
     * Opens a room with two officers. Adds a topic to an open space that partners may read too, and a document to an
     * open space without partners.
     */
    @BeforeEach
    void open() throws InterruptedException {
        writer = new WorldWriter(portal);
        var shared = writer.forum(PTO_G, "Cliffs", NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT, PRIVATE_PARTNER);
        var forum = writer.forum(PTO_G, "Shores", NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT);
        room = writer.room(COORD_K, "CLIFF " + word.hashCode(), "Find who counts them.", "SG", "KE");
        writer.nominate(NCB_B1, room, LIM);
        writer.nominate(NCB_A1, room, AMINA);
        topic = as(LIM).post(in(shared) + "/topics", topic("{}")).made();
        guide = as(LIM).file(in(forum) + "/documents", "{}", "guide.txt", text())
                .made();
        writer.settle();
    }

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void each_finds_it_as_often_as_they_may_see_it_and_no_answer_tells_of_the_rest() throws InterruptedException {
        var before = Map.of(XAVI, answers(XAVI), PARTNER_P, answers(PARTNER_P));
        var hidden = hide();
        assertThat(Stream.of(LIM, AMINA, XAVI, PARTNER_P).map(who -> found(who).number("/total")))
                .containsExactly(6L, 4L, 2L, 1L);
        before.forEach((who, said) -> assertThat(answers(who)).as("%s", who).isEqualTo(said));
        for (var who : List.of(XAVI, PARTNER_P))
            for (var path : hidden)
                assertThat(as(who).get(path).lasting())
                        .as("%s asks for %s", who, path)
                        .isEqualTo(as(who).get(path.replaceAll(
                                        "[^/]+$", UUID.randomUUID().toString()))
                                .lasting());
    }

    @Test
    void whoever_is_withdrawn_finds_the_room_no_more_with_the_token_they_have() throws InterruptedException {
        hide();
        var lim = as(LIM);
        var results = lim.get("/search?q=" + word);
        assertThat(results.number("/total")).isEqualTo(6);
        stage.as(NCB_B1);
        parties.withdraw(room, stage.person(LIM));
        assertThat(lim.get("/search?q=" + word).number("/total")).isEqualTo(2);
        assertThat(results.json()
                        .at("/items")
                        .valueStream()
                        .map(item -> item.path("address").stringValue())
                        .filter(address -> lim.get(address).isGood()))
                .containsExactlyInAnyOrder("/api/v1/topics/" + topic, "/api/v1/documents/" + guide);
    }

    @Test
    void a_suspended_officers_token_finds_the_room_no_more_until_the_suspension_ends() { // AC-23
        var lim = as(LIM);
        assertThat(lim.get(in(room)).isGood()).isTrue();
        stage.as(NCB_B1);
        parties.suspendOfficer(room, stage.person(LIM), "");
        assertThat(lim.get(in(room)).status()).isEqualTo(404);
        stage.as(NCB_B1);
        parties.resumeOfficer(room, stage.person(LIM));
        assertThat(lim.get(in(room)).isGood()).isTrue();
    }

    /**
     * Adds items in the room: a topic, a PDF, a document that only Lim may read, and one that Kenya may not read.
     * Returns their paths.
     */
    private List<String> hide() throws InterruptedException {
        var red = MARKED.formatted("{\"tlp\": \"RED\", \"named\": [\"%s\"]}"
                .formatted(stage.person(LIM).value()));
        var notKenya = MARKED.formatted("{\"excluded\": [\"KE\"]}");
        var lim = as(LIM);
        var paths = List.of(
                "/topics/" + lim.post(in(room) + "/topics", topic("{}")).made(),
                "/documents/"
                        + lim.file(in(room) + "/documents", "{}", "report.pdf", TestFiles.pdf("On " + word))
                                .made(),
                "/documents/"
                        + lim.file(in(room) + "/documents", red, "source.txt", text())
                                .made(),
                "/documents/"
                        + lim.file(in(room) + "/documents", notKenya, "plan.txt", text())
                                .made());
        writer.settle();
        return paths;
    }

    private Reply found(Cast who) {
        return as(who).get("/search?q=" + word);
    }

    /** Returns responses of the API to this person that could reveal the word: of all kinds of search. */
    private List<Object> answers(Cast who) {
        var program = as(who);
        return Stream.of(
                        program.get("/search?q=" + word),
                        program.get("/search?sort=NEWEST&q=" + word + "*"),
                        program.get("/search?q=" + word + "x"),
                        program.get("/search/similar?kind=TOPIC&id=" + topic),
                        program.get("/search/similar?kind=DOCUMENT&id=" + guide),
                        program.post("/list-search", new JsonMapper().writeValueAsString(List.of(word, word + "x"))))
                .<Object>map(Reply::lasting)
                .toList();
    }

    private Caller as(Cast who) {
        stage.as(who);
        return port.me();
    }

    private static String in(SpaceId space) {
        return "/spaces/" + space.value();
    }

    private String topic(String marking) {
        return "{\"title\": \"Who counts them?\", \"body\": \"They call it %s.\", \"language\": \"en\", \"marking\": %s}"
                .formatted(word, marking);
    }

    private byte[] text() {
        return ("What is known of " + word).getBytes(UTF_8);
    }
}
