package portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.channels.Channels;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import portal.Cast;
import portal.CastSignIn;
import portal.api.OpenPort;
import portal.demo.DemoTest;
import portal.documents.DocumentId;
import portal.documents.DocumentItems;
import portal.documents.Documents;
import portal.people.People;
import portal.people.PersonCard;
import portal.search.Hit;
import portal.search.Query;
import portal.search.Search;
import portal.topics.PostId;
import portal.topics.TopicId;
import portal.topics.Topics;
import portal.worlds.BackgroundWork;
import portal.worlds.PageRenderer;

/**
 * Tests who sees what in the demonstration world (AC-02, AC-04 to AC-06, AC-09, AC-18): a table of items and people,
 * checked through every way of access.
 *
 * <p>Y means that the person sees the content; · means that the person finds no trace of it. The content of each item
 * includes a canary, a unique word with the number of the item.
 */
@DemoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class OracleTests {
    private static final String TABLE = """
            item | nobody amina lim souza xavi duty.b partner.p ncb.a1 ncb.b1 ncb.c1 ncb.d1 coord.k analyst.z trainer.t review.n1 dpo.d audit.u admin.m
            I1   |   ·      Y    Y    Y    Y     Y        ·       Y      Y      Y      Y       Y        Y         Y         Y       Y      ·       ·
            I2   |   ·      Y    Y    Y    Y     Y        Y       Y      Y      Y      Y       Y        Y         Y         Y       Y      ·       ·
            I5   |   ·      Y    Y    Y    ·     ·        ·       ·      Y      ·      ·       Y        ·         ·         ·       ·      ·       ·
            I6   |   ·      ·    Y    ·    ·     ·        ·       ·      ·      ·      ·       Y        ·         ·         ·       ·      ·       ·
            I7   |   ·      ·    Y    Y    ·     ·        ·       ·      ·      Y      ·       Y        ·         ·         ·       ·      ·       ·
            I8   |   ·      Y    Y    Y    ·     ·        Y       ·      Y      ·      ·       Y        ·         ·         ·       ·      ·       ·
            """;

    private static final List<String> PEOPLE = List.of(
            TABLE.lines().findFirst().orElseThrow().replaceAll(".*\\| ", "").split(" "));

    @Autowired
    ApplicationContext portal;

    @Autowired
    CastSignIn stage;

    @Autowired
    Access access;

    @Autowired
    Topics topics;

    @Autowired
    Documents documents;

    @Autowired
    Search search;

    @Autowired
    People people;

    @Autowired
    OpenPort port;

    private final Map<String, Hit> items = new HashMap<>();
    private PageRenderer pages;

    @BeforeAll
    void find_the_items_as_one_who_sees_them_all() throws InterruptedException {
        BackgroundWork.await(portal);
        stage.as(Cast.LIM);
        cells().map(cell -> (String) cell.get()[0]).distinct().forEach(item -> {
            var hits = search.find(canaryAsked(item)).hits();
            assertThat(hits).as(item).hasSize(1);
            items.put(item, hits.getFirst());
        });
        pages = new PageRenderer(portal);
    }

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @AfterAll
    void close() {
        pages.close();
    }

    static Stream<Arguments> cells() {
        var rows = TABLE.lines().map(line -> line.split("[ |]+")).toList();
        var people = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(1, row.length)
                        .mapToObj(i -> Arguments.of(row[0], people[i], row[i].equals("Y"))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("cells")
    void each_sees_what_is_theirs_and_no_trace_of_the_rest(String item, String who, boolean sees) throws IOException {
        enter(who);
        var hit = items.get(item);
        assertThat(opens(hit, item)).as("by its address").isEqualTo(sees);
        assertThat(isServed(hit)).as("from the service").isEqualTo(sees);
        assertThat(isListed(hit)).as("in lists").isEqualTo(sees);
        assertThat(access.readable().contains(hit.entry().audience()))
                .as("among audiences")
                .isEqualTo(sees);
        assertThat(isFound(hit, item)).as("by search").isEqualTo(sees);
        assertThat(isKnownByReaders(hit, item)).as("by who can see it").isEqualTo(sees);
        if (!who.equals("nobody"))
            assertThat(isAtTheApi(hit, item)).as("at the API").isEqualTo(sees);
        if (!sees) leavesNoTraceAtHome(hit, item);
    }

    /**
     * Returns whether the user may ask "who can see this" about the item (AC-20). For an item of an operation, asserts
     * that the answer names the people in the item's row of the table.
     */
    private boolean isKnownByReaders(Hit hit, String item) {
        var audience = hit.entry().audience();
        try {
            var readers = access.readers(audience);
            if (readers.persons().isEmpty()) return true; // a knowledge space counts its readers and names nobody
            var me = access.me();
            var expected = columns(item)
                    .filter(reader -> !readers.summary().compatriotsOnly() || isCompatriot(reader, me))
                    .toList();
            assertThat(readers.persons().stream()
                            .map(PersonCard::username)
                            .filter(PEOPLE::contains)
                            .toList())
                    .as("who can see %s", item)
                    .containsExactlyInAnyOrderElementsOf(expected);
            return true;
        } catch (NotFound notThere) {
            return false;
        }
    }

    /** Returns the people who see the item, by the table. */
    private static Stream<String> columns(String item) {
        return cells().map(Arguments::get)
                .filter(cell -> cell[0].equals(item) && cell[2].equals(true))
                .map(cell -> (String) cell[1]);
    }

    private boolean isCompatriot(String username, PersonCard me) {
        var country = people.findByUsername(username).orElseThrow().country();
        return country != null && country.equals(me.country());
    }

    /**
     * Returns whether a program gets the item and finds it. If it does not get it, asserts that the answer equals that
     * about an item that does not exist, and that search finds nothing.
     */
    private boolean isAtTheApi(Hit hit, String item) {
        var program = port.me();
        var pages = hit.entry().kind().equals(DocumentItems.DOCUMENT)
                ? "/documents/"
                : hit.entry().kind().code().equals("POST") ? "/posts/" : "/topics/";
        var answer = program.get(pages + id(hit));
        var found = program.get("/search?q=%22" + canary(item) + "%22");
        assertThat(found.number("/total")).isEqualTo(answer.isGood() ? 1 : 0);
        if (answer.isGood()) return true;
        assertThat(found.body()).doesNotContain(id(hit).toString());
        assertThat(answer.lasting())
                .isEqualTo(program.get(pages + UUID.randomUUID()).lasting());
        return false;
    }

    private void enter(String who) {
        stage.nobody();
        if (who.equals("nobody")) return;
        stage.as(Arrays.stream(Cast.values())
                .filter(one -> one.username().equals(who))
                .findFirst()
                .orElseThrow());
    }

    /**
     * Returns whether the page of the item opens with all its content. If it does not, asserts that the page equals the
     * "not found" page.
     */
    private boolean opens(Hit hit, String item) {
        var page = pages.open(hit.entry().route());
        var nothing = pages.open(hit.entry().route().replaceAll("/.*", "/" + UUID.randomUUID()));
        if (page.seen().equals(nothing.seen())) {
            assertThat(page.status()).isEqualTo(nothing.status());
            assertThat(page.sent()).doesNotContain(canary(item)).hasSameSizeAs(nothing.sent());
            return false;
        }
        assertThat(page.status()).isEqualTo(200);
        return page.sent().contains(canary(item)) || hit.entry().kind().equals(DocumentItems.DOCUMENT);
    }

    private boolean isServed(Hit hit) throws IOException {
        try {
            switch (hit.entry().kind().code()) {
                case "TOPIC" -> topics.card(new TopicId(id(hit)));
                case "POST" -> topics.post(new PostId(id(hit)));
                case "DOCUMENT" -> read(new DocumentId(id(hit)));
                default -> fail("no such row");
            }
            return true;
        } catch (NotFound notThere) {
            return false;
        }
    }

    private void read(DocumentId id) throws IOException {
        if (documents.mayCopy(id)) download(id);
        else assertThat(documents.text(id, documents.card(id).latest().id())).isNotNull(); // H2: no copy
    }

    private void download(DocumentId id) throws IOException {
        var content = documents.content(id, documents.card(id).latest().id());
        try (var bytes = Channels.newInputStream(content.open())) {
            assertThat(bytes.readAllBytes()).hasSize((int) content.size());
        }
    }

    private boolean isListed(Hit hit) {
        var space = hit.entry().space();
        return switch (hit.entry().kind().code()) {
            case "TOPIC" -> topicsIn(space).contains(new TopicId(id(hit)));
            case "POST" ->
                topicsIn(space).stream()
                        .flatMap(topic -> topics.posts(topic, null, 100).stream())
                        .anyMatch(post -> post.id().equals(new PostId(id(hit))));
            case "DOCUMENT" -> isOnShelf(space, new DocumentId(id(hit)));
            default -> fail("no such row");
        };
    }

    private List<TopicId> topicsIn(SpaceId space) {
        var listed = topics.in(space, null, 100).stream().map(row -> row.id()).toList();
        var recent = topics.recent(Duration.ofDays(100), 500).stream()
                .filter(row -> row.space().equals(space))
                .map(row -> row.id());
        assertThat(recent).containsExactlyInAnyOrderElementsOf(listed);
        return listed;
    }

    private boolean isOnShelf(SpaceId space, DocumentId document) {
        try {
            return documents.shelf(space, null, 100).stream()
                    .anyMatch(card -> card.id().equals(document));
        } catch (NotFound noSuchSpace) {
            return false;
        }
    }

    /**
     * Returns whether search finds the item and nothing else: one hit, and each count is one. If it does not, asserts
     * that the result equals that of a word that occurs nowhere.
     */
    private boolean isFound(Hit hit, String item) {
        var found = search.find(canaryAsked(item));
        if (found.equals(search.find(Query.of("\"zxnothing-01\"")))) return false;
        assertThat(found.hits()).extracting(Hit::entry).containsExactly(hit.entry());
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.facets().values().stream().flatMap(List::stream)).allMatch(bucket -> bucket.count() == 1);
        return true;
    }

    private void leavesNoTraceAtHome(Hit hit, String item) {
        for (var page : List.of(
                pages.open(""),
                pages.open("knowledge"),
                pages.open("operations"),
                pages.open("notifications?tab=all"),
                pages.open("account", "bell-button"))) {
            assertThat(page.sent())
                    .doesNotContain(
                            canary(item), id(hit).toString(), hit.entry().title());
        }
    }

    private static UUID id(Hit hit) {
        return UUID.fromString(hit.entry().route().replaceAll(".*/", ""));
    }

    private static Query canaryAsked(String item) {
        return Query.of('"' + canary(item) + '"');
    }

    private static String canary(String item) {
        return "ZXCANARY-0" + item.substring(1);
    }
}
