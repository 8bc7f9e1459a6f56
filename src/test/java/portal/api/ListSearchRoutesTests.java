package portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.COORD_K;
import static portal.Cast.LIM;
import static portal.Cast.NCB_B1;
import static portal.Cast.XAVI;
import static portal.access.Classification.FOR_OFFICIAL_USE_ONLY;

import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import portal.CastSignIn;
import portal.PortalTest;
import portal.access.Marking;
import portal.access.SourceType;
import portal.access.Tlp;
import portal.people.TokenScope;
import portal.worlds.WorldWriter;

/** Tests list search through the API. */
@PortalTest
@Tag("slow")
class ListSearchRoutesTests {
    @Autowired
    ApplicationContext portal;

    @Autowired
    OpenPort port;

    @Autowired
    CastSignIn stage;

    private final String word = "marshwort" + UUID.randomUUID().toString().substring(0, 6);
    private String topic;

    @BeforeEach
    void write() throws InterruptedException {
        var writer = new WorldWriter(portal);
        var room = writer.room(COORD_K, "WORT " + word, "Find who cuts it.", "SG");
        writer.nominate(NCB_B1, room, LIM);
        topic = writer.topic(
                        LIM,
                        room,
                        Marking.of(FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY),
                        "en",
                        "Cutters",
                        word + " rings " + word + "@cut.example")
                .value()
                .toString();
        writer.settle();
    }

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void an_outsider_is_answered_as_if_it_were_nonsense() {
        stage.as(XAVI);
        var hidden = port.me().post("/list-search", "[\"" + word + "\", \"" + word + "[@]cut.example\"]");
        var nonsense = port.me().post("/list-search", "[\"zzqxjwvkzzqxj12\", \"zzqxjwvkzzqxj12[@]cut.example\"]");
        assertThat(hidden.status()).isEqualTo(200);
        assertThat(hidden.body().replace(word, "…")).isEqualTo(nonsense.body().replace("zzqxjwvkzzqxj12", "…"));
        assertThat(hidden.number("/hits")).isZero();
    }

    @Test
    void lines_of_a_text_and_strings_of_an_array_are_answered_alike_with_a_token_that_only_reads() {
        stage.as(LIM);
        var reader = port.with(port.make(TokenScope.READ));
        var json = reader.post("/list-search", "[\"" + word + "\", \"absent" + word + "\", \"" + word + "\"]");
        assertThat(json.status()).isEqualTo(200);
        assertThat(json.text("/terms/0/answer")).isEqualTo("HIT");
        assertThat(json.text("/terms/0/first/page")).isNotEmpty();
        var first = reader.post("/list-search", "[\"" + word + "@cut.example\"]");
        assertThat(first.text("/terms/0/first/space/name")).isEqualTo("WORT " + word);
        assertThat(first.text("/terms/0/first/marking/tlp")).isEqualTo("AMBER");
        assertThat(json.text("/terms/1/answer")).isEqualTo("NO_HIT");
        assertThat(json.number("/repeated")).isEqualTo(1);
        var text = reader.send(
                "POST",
                "/list-search",
                (word + "\r\nabsent" + word + "\n" + word).getBytes(UTF_8),
                "Content-Type",
                "text/plain;charset=utf-8");
        assertThat(text.body()).isEqualTo(json.body());
        assertThat(reader.post("/topics/" + topic + "/posts", "{\"body\": \"x\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void ten_thousand_terms_come_back_as_a_table_for_whoever_asks_so() {
        stage.as(LIM);
        var only = word + "@cut.example";
        var lines = new StringBuilder();
        for (int i = 1; i < 10_000; i++)
            lines.append("absent").append(i).append(word).append('\n');
        var csv = port.me()
                .send(
                        "POST",
                        "/list-search",
                        (lines + only).getBytes(UTF_8),
                        "Content-Type",
                        "text/plain",
                        "Accept",
                        "text/csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
        var rows = csv.body().lines().toList();
        assertThat(rows)
                .hasSize(10_001)
                .startsWith(
                        "term,answer,items,kind,id,title,page,line,times,space,classification,tlp",
                        "absent1" + word + ",NO_HIT,0,,,,,1,1,,,")
                .endsWith(only + ",HIT,1,TOPIC," + topic + ",Cutters,/topics/" + topic + ",10000,1,WORT " + word
                        + ",FOR_OFFICIAL_USE_ONLY,AMBER");
        assertThat(port.me()
                        .post("/list-search", "[\"=1+1\"]", "Accept", "text/csv")
                        .body())
                .contains("\r\n'=1+1,");
        var wrong = port.me().post("/list-search", "[null]", "Accept", "text/csv");
        assertThat(wrong.problem()).isEqualTo("wrong");
        assertThat(port.me().post("/list-search", "[]", "Accept", "text/html").problem())
                .isEqualTo("not-acceptable");
    }

    @Test
    void a_wrong_list_is_a_problem_and_says_which() {
        stage.as(LIM);
        var me = port.me();
        assertThat(me.post("/list-search", "{\"q\": 1}").problem()).isEqualTo("wrong");
        assertThat(me.post("/list-search", "[null]").problem()).isEqualTo("wrong");
        assertThat(me.post("/list-search", "[1]").problem()).isEqualTo("wrong");
        assertThat(me.post("/list-search", "[\"x\"").problem()).isEqualTo("unreadable");
        assertThat(me.post("/list-search?limit=1", "[]").problem()).isEqualTo("unknown");
        assertThat(me.get("/list-search").problem()).isEqualTo("method");
        assertThat(me.send("POST", "/list-search", new byte[] {(byte) 0xff}, "Content-Type", "text/plain")
                        .problem())
                .isEqualTo("unreadable");
        assertThat(me.send("POST", "/list-search", "x".getBytes(UTF_8), "Content-Type", "text/html")
                        .problem())
                .isEqualTo("media-type");
        var tooMany = new StringBuilder();
        for (int i = 0; i <= 10_000; i++) tooMany.append('t').append(i).append('\n');
        var refused = me.send("POST", "/list-search", tooMany.toString().getBytes(UTF_8), "Content-Type", "text/plain");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/detail")).contains("10,000");
        var huge = String.join("", Collections.nCopies(500_000, "123456789\n"));
        assertThat(me.send("POST", "/list-search", huge.getBytes(UTF_8), "Content-Type", "text/plain")
                        .problem())
                .isEqualTo("too-large");
        assertThat(me.post("/list-search", "[]").size("/terms")).isZero();
        assertThat(port.with(null).post("/list-search", "[]").status()).isEqualTo(401);
    }
}
