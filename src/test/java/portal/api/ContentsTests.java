package portal.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.Cast.AMINA;
import static portal.Cast.COORD_K;
import static portal.Cast.LIM;
import static portal.Cast.NCB_A1;
import static portal.Cast.NCB_B1;
import static portal.Cast.PARTNER_P;
import static portal.Cast.XAVI;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
import portal.access.Access;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.operations.Parties;
import portal.worlds.WorldWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests what a program can do in a room through the API (search, read and write posts, add and download documents), and
 * that an outsider's program finds nothing in the room.
 */
@PortalTest
@Tag("slow")
class ContentsTests {
    private static final String NOTHING_SAID = "{}";
    private static final int LARGER_THAN_ANY_BUFFER = 30_000_000;

    @Autowired
    ApplicationContext portal;

    @Autowired
    OpenPort port;

    @Autowired
    CastSignIn stage;

    @Autowired
    TestClock clock;

    private final String word = "marshreed" + UUID.randomUUID().toString().substring(0, 6);
    private WorldWriter writer;
    private String room;

    @BeforeEach
    void open() {
        writer = new WorldWriter(portal);
        var opened = writer.room(COORD_K, "REED " + word, "Find who cuts it.", "SG", "KE");
        writer.nominate(NCB_B1, opened, LIM);
        writer.nominate(NCB_A1, opened, AMINA);
        room = "/spaces/" + opened.value();
    }

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void an_outsider_cannot_tell_the_room_and_what_is_in_it_from_nothing() { // NL-01, NL-12
        var topic = as(LIM).post(room + "/topics", topic("Who cuts " + word)).made();
        var paper = as(LIM).file(room + "/documents", NOTHING_SAID, "reeds.txt", bytes(word))
                .made();
        var post = as(LIM).get("/topics/" + topic + "/posts").text("/items/0/id");
        var outsider = as(XAVI);
        var nothing = outsider.get("/spaces/" + UUID.randomUUID()).lasting();
        for (var path : new String[] {
            room,
            room + "/topics",
            room + "/documents",
            "/topics/" + topic,
            "/topics/" + topic + "/posts",
            "/posts/" + post,
            "/documents/" + paper,
            "/documents/" + paper + "/versions"
        }) assertThat(outsider.get(path).lasting()).as(path).isEqualTo(nothing);
        assertThat(outsider.post(room + "/topics", topic("Mine")).lasting()).isEqualTo(nothing);
        assertThat(outsider.post("/topics/" + topic + "/posts", "{\"body\":\"Mine\"}")
                        .lasting())
                .isEqualTo(nothing);
        assertThat(outsider.file(room + "/documents", NOTHING_SAID, "a.txt", bytes("a"))
                        .lasting())
                .isEqualTo(nothing);
        assertThat(outsider.file("/documents/" + paper + "/versions", NOTHING_SAID, "a.txt", bytes("a"))
                        .lasting())
                .isEqualTo(nothing);
        assertThat(outsider.patch("/documents/" + paper, "{\"title\":\"Mine\"}").lasting())
                .isEqualTo(nothing);
        assertThat(outsider.get("/search?q=" + word).number("/total")).isZero();
    }

    @Test
    void a_topic_is_opened_answered_and_read_with_its_marking_spelled_out() {
        var made = as(LIM).post(room + "/topics", """
                        {"title": "Who cuts %s", "body": "Seen in *two* places.", "kind": "QUESTION", "language": "en",
                         "marking": {"tlp": "AMBER", "classification": "RESTRICTED", "excluded": ["KE"]}}
                        """.formatted(word));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/topics/" + made.made());
        var topic = as(LIM).get(made.header("Location"));
        assertThat(topic.text("/title")).isEqualTo("Who cuts " + word);
        assertThat(topic.text("/openedAt")).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
        assertThat(topic.text("/marking/classification")).isEqualTo("RESTRICTED");
        assertThat(topic.text("/marking/excluded/0")).isEqualTo("KE");
        assertThat(topic.text("/marking/origin")).isEqualTo("SG");
        assertThat(as(AMINA).get(made.header("Location")).status()).isEqualTo(404);

        var answer = as(LIM).post("/topics/" + made.made() + "/posts", "{\"body\": \"In three.\"}");
        assertThat(as(LIM).get(answer.header("Location")).text("/marking/excluded/0"))
                .isEqualTo("KE"); // AC-19
        assertThat(as(LIM).get(room + "/topics").number("/items/0/replies")).isEqualTo(1);
    }

    @Test
    void a_token_releases_nothing_to_a_partner_and_whoever_sees_no_room_is_not_told_of_it() { // AC-30, NL-01
        stage.as(PARTNER_P);
        var company = portal.getBean(Access.class).me().agencyId().value();
        stage.as(COORD_K);
        portal.getBean(Parties.class)
                .admit(new SpaceId(UUID.fromString(room.substring("/spaces/".length()))), stage.person(PARTNER_P));
        var released = """
                {"title": "Reeds", "body": "Which?", "marking": {"releasedTo": ["%s"]}}""".formatted(company);
        var refused = as(LIM).post(room + "/topics", released);
        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("reauthentication");
        assertThat(refused.text("/title")).contains("Do it on the portal’s pages");
        assertThat(as(LIM).get(room + "/topics").size("/items")).isZero();
        assertThat(as(XAVI).post(room + "/topics", released).lasting())
                .isEqualTo(as(XAVI).get("/spaces/" + UUID.randomUUID()).lasting());
    }

    @Test
    void a_document_is_filed_and_its_bytes_come_back_whole_and_in_part() {
        var made = as(LIM).file(
                        room + "/documents",
                        "{\"title\": \"Reeds\", \"language\": \"en\"}",
                        "räeds.txt",
                        bytes("0123456789"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var document = as(AMINA).get(made.header("Location"));
        assertThat(document.text("/title")).isEqualTo("Reeds");
        assertThat(document.text("/latest/fileName")).isEqualTo("räeds.txt");
        assertThat(document.number("/latest/size")).isEqualTo(10);
        var content = "/documents/" + made.made() + "/versions/" + document.text("/latest/id") + "/content";
        var whole = as(AMINA).get(content);
        assertThat(whole.body()).isEqualTo("0123456789");
        assertThat(whole.header("Content-Disposition")).startsWith("attachment");
        var part = as(AMINA).get(content, "Range", "bytes=2-4");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 2-4/10");
        var outside = as(AMINA).get(content, "Range", "bytes=10-");
        assertThat(outside.status()).isEqualTo(416);
        assertThat(outside.problem()).isEqualTo("range");
        assertThat(outside.header("Content-Range")).isEqualTo("bytes */10");
        assertThat(outside.headers()).doesNotContainKey("Content-Disposition");
        var hidden = as(XAVI).get(content, "Range", "bytes=10-");
        assertThat(hidden.status()).isEqualTo(404);
    }

    @Test
    void a_new_version_takes_the_place_of_the_last_and_is_put_there_once() {
        var paper = as(LIM).file(room + "/documents", "{\"title\": \"Reeds\"}", "reeds.txt", bytes("First"))
                .made();
        var versions = "/documents/" + paper + "/versions";
        var about = "{\"changeNote\": \"Counted again\", \"marking\": {\"excluded\": [\"KE\"]}}";
        var made = as(LIM).file(versions, about, "more.txt", bytes("Second"), "Idempotency-Key", "a");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var again = as(LIM).file(versions, about, "more.txt", bytes("Second"), "Idempotency-Key", "a");
        assertThat(again.made()).isEqualTo(made.made());
        assertThat(as(LIM).file(versions, about, "more.txt", bytes("Third"), "Idempotency-Key", "a")
                        .problem())
                .isEqualTo("key-reused");
        var version = as(LIM).get(made.header("Location"));
        assertThat(version.made()).isEqualTo(made.made());
        assertThat(version.text("/changeNote")).isEqualTo("Counted again");
        assertThat(version.number("/number")).isEqualTo(2);
        assertThat(as(LIM).get("/documents/" + paper).number("/versions")).isEqualTo(2);
        assertThat(as(LIM).get(made.header("Location") + "/content").body()).isEqualTo("Second");
        assertThat(as(AMINA).get("/documents/" + paper).number("/versions")).isEqualTo(1); // NL-01
        assertThat(as(AMINA).get(made.header("Location")).status()).isEqualTo(404);
        var wider = "{\"marking\": {\"excluded\": []}}";
        assertThat(as(LIM).file(versions, wider, "open.txt", bytes("Open")).status())
                .isEqualTo(201); // the author of a document may mark it for more readers
        assertThat(as(LIM).file(versions, "{\"title\": \"x\"}", "a.txt", bytes("a"))
                        .field())
                .isEqualTo("title");
        assertThat(as(LIM).file(versions, NOTHING_SAID, "a.exe", bytes("MZ")).field())
                .isEqualTo("file");
        assertThat(as(LIM).get("/documents/" + paper).number("/versions")).isEqualTo(3);
    }

    @Test
    void what_is_said_of_a_document_is_corrected_as_a_whole_or_not_at_all() {
        var paper = "/documents/"
                + as(LIM).file(room + "/documents", NOTHING_SAID, "reeds.txt", bytes("Reeds"))
                        .made();
        var changed = as(LIM).patch(paper, """
                {"title": "All reeds", "kind": "MINUTES", "language": "fr", "marking": {"excluded": ["KE"]}}""");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.text("/title")).isEqualTo("All reeds");
        assertThat(changed.text("/kind")).isEqualTo("MINUTES");
        assertThat(changed.text("/latest/language")).isEqualTo("fr");
        assertThat(changed.text("/latest/marking/excluded/0")).isEqualTo("KE");
        assertThat(as(AMINA).get(paper).status()).isEqualTo(404);
        var secret = "{\"title\": \"Half\", \"marking\": {\"classification\": \"CONFIDENTIAL\"}}";
        assertThat(as(LIM).patch(paper, secret).field()).isEqualTo("marking.classification");
        assertThat(as(LIM).patch(paper, "{\"title\": \"Half\", \"language\": \"french\"}")
                        .field())
                .isEqualTo("language");
        assertThat(as(LIM).patch(paper, "{\"id\": \"x\"}").field()).isEqualTo("id");
        assertThat(as(LIM).get(paper).text("/title")).isEqualTo("All reeds");
        assertThat(as(LIM).patch(paper, NOTHING_SAID).body())
                .isEqualTo(as(LIM).get(paper).body());
    }

    @Test
    void a_post_is_marked_otherwise_with_what_is_attached_to_it() { // AC-04, AC-11
        var paper = as(LIM).file(room + "/documents", NOTHING_SAID, "sedge.txt", bytes("Sedge"))
                .made();
        var topic = "/topics/"
                + as(LIM).post(room + "/topics", """
                {"title": "Sedge", "body": "Attached", "attachments": ["%s"]}""".formatted(paper)).made();
        assertThat(as(AMINA).get("/documents/" + paper).status()).isEqualTo(200);
        var post = "/posts/" + as(LIM).get(topic + "/posts").text("/items/0/id");
        assertThat(as(AMINA).patch(post, "{\"marking\": {\"tlp\": \"GREEN\"}}").status())
                .isEqualTo(403);
        var changed = as(LIM).patch(post, "{\"marking\": {\"excluded\": [\"KE\"]}}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.text("/attachments/0/latest/marking/excluded/0")).isEqualTo("KE");
        for (var gone : List.of(topic, post, "/documents/" + paper))
            assertThat(as(AMINA).get(gone).status()).as(gone).isEqualTo(404);
        as(LIM).patch(post, "{\"marking\": {\"excluded\": []}}");
        for (var back : List.of(topic, post, "/documents/" + paper))
            assertThat(as(AMINA).get(back).status()).as(back).isEqualTo(200);
    }

    @Test
    void what_was_written_comes_back_to_the_letter() { // ASVS V1.1.2, V1.2.3
        var written = "<b>\"&amp;\\\",\"x\":\"%3C ' \u2028</script>{{1}}${1}";
        var made = as(LIM).post(room + "/topics", json(Map.of("title", written, "body", written)));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var topic = as(LIM).get(made.header("Location"));
        assertThat(topic.text("/title")).isEqualTo(written.replace(" \u2028", " ")); // a title has no line separator
        assertThat(topic.header("Content-Type")).startsWith("application/json");
        assertThat(as(LIM).get("/topics/" + made.made() + "/posts").text("/items/0/body"))
                .isEqualTo(written);
    }

    @Test
    void a_files_name_breaks_no_header_and_its_type_says_in_which_characters() { // ASVS V1.2.1, V4.1.1
        var hostile = "a\"; x=y\r\nSet-Cookie: a=b;\r\n\r\n<svg>\u202e.svg";
        var sly = sent(hostile, bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"));
        assertThat(sly.headers()).doesNotContainKey("Set-Cookie");
        assertThat(sly.header("Content-Disposition")).startsWith("attachment").doesNotContain("\r", "\n", "<svg>");
        assertThat(sly.header("Content-Type")).isEqualToIgnoringCase("image/svg+xml;charset=utf-8");
        assertThat(sly.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(sly.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(sent("a.csv", bytes("a,ä")).header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(sent("b.txt", "naïve".getBytes(ISO_8859_1)).header("Content-Type"))
                .isEqualTo("application/octet-stream");
    }

    @Test
    void what_is_not_asked_for_cannot_be_set() { // ASVS V2.2.1
        for (var more : List.of("author", "id", "postedAt", "space", "audience", "version"))
            assertThat(as(LIM).post(room + "/topics", json(Map.of("title", "a", "body", "b", more, "x")))
                            .field())
                    .isEqualTo(more);
        var many = json(Map.of("title", "a", "body", "b", "attachments", Collections.nCopies(101, UUID.randomUUID())));
        assertThat(as(LIM).post(room + "/topics", many).field()).isEqualTo("attachments");
        assertThat(as(LIM).get(room + "/topics").size("/items")).isZero();
    }

    @Test
    void a_broken_upload_is_told_as_such_and_leaves_nothing_behind() {
        var shelf = room + "/documents";
        var about = Caller.part("about", "") + "{}\r\n";
        var file = Caller.part("file\"; filename=\"a.txt", "");
        assertThat(as(LIM).multipart(shelf, bytes(about + file + "cut off")).problem())
                .isEqualTo("unreadable");
        assertThat(as(LIM).multipart(shelf, bytes("nonsense")).problem()).isEqualTo("missing");
        assertThat(as(LIM).multipart(shelf, bytes(file + "a" + new String(Caller.ending(), UTF_8)))
                        .field())
                .isEqualTo("about");
        assertThat(as(LIM).multipart(shelf, bytes(about + new String(Caller.ending(), UTF_8)))
                        .field())
                .isEqualTo("file");
        assertThat(as(LIM).file(shelf, "{\"titel\":\"x\"}", "a.txt", bytes("a")).field())
                .isEqualTo("titel");
        assertThat(as(LIM).file(shelf, NOTHING_SAID, "a.txt", bytes("")).problem())
                .isEqualTo("refused");
        assertThat(as(LIM).file(shelf, NOTHING_SAID, "a.exe", bytes("MZ")).field())
                .isEqualTo("file");
        assertThat(as(LIM).file(shelf, NOTHING_SAID, "a\u0000.txt", bytes("a")).field())
                .isEqualTo("file.filename");
        assertThat(as(LIM).send("POST", shelf, bytes("{}"), "Content-Type", "application/json")
                        .status())
                .isEqualTo(415);
        assertThat(as(LIM).get(shelf).size("/items")).isZero();
    }

    @Test
    void a_file_that_is_announced_as_too_large_need_not_be_sent() {
        assertThat(as(LIM).announce(room + "/documents", 600L << 20)).isEqualTo("HTTP/1.1 413");
        assertThat(as(XAVI).announce(room + "/documents", 600L << 20)).isEqualTo("HTTP/1.1 404");
    }

    @Test
    void a_token_that_ends_in_mid_upload_leaves_nothing_behind() {
        var lim = as(LIM);
        var start = Caller.part("about", "") + "{}\r\n" + Caller.part("file\"; filename=\"a.txt", "");
        var later = new InputStream() {
            @Override
            public int read() {
                clock.advance(Duration.ofDays(31));
                return -1;
            }
        };
        var body = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(bytes(start)),
                new ByteArrayInputStream(new byte[LARGER_THAN_ANY_BUFFER]),
                later,
                new ByteArrayInputStream(Caller.ending()))));
        var reply = lim.multipart(room + "/documents", body);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.problem()).isEqualTo("no-token");
        clock.reset();
        assertThat(lim.get(room + "/documents").size("/items")).isZero();
    }

    @Test
    void a_download_under_way_ends_when_its_reader_is_withdrawn() throws IOException { // AC-23
        var large = as(LIM).file(room + "/documents", NOTHING_SAID, "large.bin", new byte[LARGER_THAN_ANY_BUFFER])
                .made();
        var version = as(LIM).get("/documents/" + large + "/versions").text("/0/id");
        try (var bytes = as(AMINA).stream("/documents/" + large + "/versions/" + version + "/content")) {
            assertThat(bytes.read()).isZero();
            stage.as(NCB_A1);
            portal.getBean(Spaces.class)
                    .withdraw(new SpaceId(UUID.fromString(room.substring("/spaces/".length()))), stage.person(AMINA));
            clock.advance(Duration.ofSeconds(1));
            assertThatThrownBy(bytes::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_rule_that_forbids_is_told_with_its_reason_and_field() {
        var secret = "{\"title\":\"a\",\"body\":\"b\",\"marking\":{\"classification\":\"CONFIDENTIAL\"}}";
        var reply = as(LIM).post(room + "/topics", secret, "Accept-Language", "en");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.problem()).isEqualTo("refused");
        assertThat(reply.field()).isEqualTo("marking.classification");
        assertThat(reply.text("/detail")).isNotBlank().doesNotContain("!");
        var nowhere = "{\"title\":\"a\",\"body\":\"b\",\"marking\":{\"excluded\":[\"QQ\"]}}";
        assertThat(as(LIM).post(room + "/topics", nowhere).field()).isEqualTo("marking.excluded");
        var stranger = "{\"title\":\"a\",\"body\":\"b\",\"marking\":{\"tlp\":\"RED\",\"named\":[\"%s\"]}}";
        for (var person : new UUID[] {UUID.randomUUID(), stage.person(XAVI).value()})
            assertThat(as(LIM).post(room + "/topics", stranger.formatted(person))
                            .field())
                    .isEqualTo("marking.named");
        assertThat(as(LIM).post(room + "/topics", topic("x".repeat(201))).field())
                .isEqualTo("title");
        assertThat(as(LIM).post(room + "/topics", topic("\\u0000\\ud800 \\u202e"))
                        .status())
                .isLessThan(500);
    }

    @Test
    void lists_are_read_on_stretch_by_stretch_without_gap_or_repetition() {
        for (int i = 0; i < 5; i++) as(LIM).post(room + "/topics", topic("Topic " + i));
        for (int i = 0; i < 5; i++)
            as(LIM).file(room + "/documents", NOTHING_SAID, "paper " + i + ".txt", bytes("p" + i));
        for (var list : new String[] {room + "/topics", room + "/documents"}) {
            var stretches = as(AMINA).all(list + "?limit=2");
            assertThat(stretches).extracting(reply -> reply.size("/items")).containsExactly(2, 2, 1);
            assertThat(stretches.stream()
                            .flatMap(reply -> reply.json().path("items").valueStream())
                            .map(item -> item.path("title").stringValue()))
                    .hasSize(5)
                    .doesNotHaveDuplicates();
        }
        assertThat(as(AMINA).all("/spaces?limit=1").stream().map(reply -> "/spaces/" + reply.text("/items/0/id")))
                .contains(room)
                .doesNotHaveDuplicates();
        assertThat(as(AMINA).get("/spaces?kind=KNOWLEDGE&limit=100").body()).doesNotContain(word);
    }

    @Test
    void search_finds_counts_narrows_and_shows_where_the_words_stand() throws InterruptedException {
        for (int i = 0; i < 3; i++) as(LIM).post(room + "/topics", topic("Seen: " + word + " " + i));
        as(LIM).file(room + "/documents", NOTHING_SAID, "list.txt", bytes("A list of " + word));
        writer.settle();
        var found = as(AMINA).get("/search?q=" + word);
        assertThat(found.number("/total")).isEqualTo(5); // the room, three topics and a document
        assertThat(found.json()
                        .at("/facets/kind")
                        .valueStream()
                        .map(count -> count.path("value").stringValue() + " "
                                + count.path("count").longValue()))
                .containsExactlyInAnyOrder("TOPIC 3", "DOCUMENT 1", "ROOM 1");
        var papers = as(AMINA).get("/search?q=" + word + "&kind=DOCUMENT&space=" + room.substring(8));
        assertThat(papers.number("/total")).isEqualTo(1);
        assertThat(papers.json()
                        .at("/items/0/extracts/0/pieces")
                        .valueStream()
                        .filter(piece -> piece.path("match").booleanValue())
                        .map(piece -> piece.path("text").stringValue()))
                .contains(word);
        var first = as(AMINA).get("/search?limit=2&q=%22" + word + "%22%2B&kind=TOPIC");
        assertThat(first.size("/items")).isEqualTo(2);
        var second = as(AMINA).get(first.text("/next"));
        assertThat(second.size("/items")).isEqualTo(1);
        assertThat(second.text("/next")).isEmpty();
        assertThat(as(AMINA).get("/search?sort=NEWEST&kind=TOPIC&q=" + word).size("/items"))
                .isEqualTo(3);
        assertThat(as(AMINA).get("/search?sort=SIDEWAYS&q=" + word).field()).isEqualTo("sort");
        var mistyped = as(AMINA).get("/search?q=(" + word);
        assertThat(mistyped.number("/total")).isEqualTo(5);
        assertThat(mistyped.text("/explanations/0/reason")).isEqualTo("PARENTHESIS_OPEN");
        assertThat(as(AMINA).get("/search?q=-").text("/advice")).isEqualTo("NO_WORDS");
    }

    @Test
    void what_is_found_has_the_id_that_it_was_made_with_and_the_address_where_it_is_read() throws InterruptedException {
        var topic = as(LIM).post(room + "/topics", topic("Seen: " + word)).made();
        var paper = as(LIM).file(room + "/documents", NOTHING_SAID, "list.txt", bytes("A list of " + word))
                .made();
        writer.settle();
        var found = as(AMINA).get("/search?q=" + word).json().at("/items");
        assertThat(found.valueStream().map(item -> item.path("id").stringValue()))
                .containsExactlyInAnyOrder(topic, paper, room.substring(8));
        for (var item : found)
            assertThat(as(AMINA).get(item.path("address").stringValue()).made())
                    .isEqualTo(item.path("id").stringValue());
        for (var like : List.of("TOPIC&id=" + topic, "DOCUMENT&id=" + paper))
            assertThat(as(AMINA).get("/search/similar?kind=" + like).isGood()).isTrue();
    }

    private Caller as(Cast who) {
        stage.as(who);
        return port.me();
    }

    /**
     * Adds a document with this file name through the service, because no HTTP library would send such a name. Returns
     * the response when it is downloaded.
     */
    private Reply sent(String fileName, byte[] content) {
        stage.as(LIM);
        var space = new SpaceId(UUID.fromString(room.substring("/spaces/".length())));
        var documents = portal.getBean(Documents.class);
        var marking = portal.getBean(Spaces.class)
                .card(space)
                .usualMarking(portal.getBean(Access.class).me());
        var paper = documents.file(new FileDocument(space, marking, fileName), new ByteArrayInputStream(content));
        var version = documents.card(paper).latest().id();
        return port.me().get("/documents/" + paper.value() + "/versions/" + version.value() + "/content");
    }

    private static String json(Map<String, ?> fields) {
        return new JsonMapper().writeValueAsString(fields);
    }

    private static String topic(String title) {
        return "{\"title\": \"%s\", \"body\": \"What is known.\", \"language\": \"en\"}".formatted(title);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
