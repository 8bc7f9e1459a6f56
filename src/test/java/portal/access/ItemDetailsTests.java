package portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import portal.PortalTest;
import portal.audit.AuditEntry;
import portal.audit.AuditLog;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.documents.ReplaceDocument;
import portal.documents.TestFiles;
import portal.documents.TestRoom;
import portal.notifications.Notifications;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.search.Hit;
import portal.search.IndexSettled;
import portal.search.Query;
import portal.search.Search;
import portal.topics.OpenTopic;
import portal.topics.ReplyTo;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;

/**
 * Tests the details that lists show beside every kind of item: re-marking an item changes them, and they cost a
 * constant number of queries.
 */
@PortalTest
@Tag("slow")
class ItemDetailsTests {
    private static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);
    private static final Marking NOT_KENYA = AMBER.withExcluded(Set.of(CountryCode.of("KE")));
    private static final int MOST = 50;

    @Autowired
    ItemDetails details;

    @Autowired
    Access access;

    @Autowired
    Topics topics;

    @Autowired
    Documents documents;

    @Autowired
    Notifications notifications;

    @Autowired
    AuditLog log;

    @Autowired
    Search search;

    @Autowired
    IndexSettled index;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final String word = "w" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private PersonId lim;
    private PersonId souza;
    private PersonId amina;
    private SpaceId room;

    @BeforeEach
    void room() {
        lim = town.somebody(Affiliation.NATIONAL_AGENCY, "SG");
        souza = town.somebody(Affiliation.NATIONAL_AGENCY, "BR");
        amina = town.somebody(Affiliation.NATIONAL_AGENCY, "KE");
        room = reading.open(lim, souza, amina);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_list_of_thirty_takes_as_many_queries_as_a_list_of_one() {
        notifications.follow(room.value());
        TestViewers.enter(lim);
        var topic = open(AMBER);
        var paper = file(AMBER);
        add(topic, paper, 1);
        var ofOne = queries(topic, paper);
        add(topic, paper, 29);
        assertThat(queries(topic, paper)).isEqualTo(ofOne);
    }

    @Test
    void what_is_marked_anew_is_found_by_whoever_has_come_to_read_it() { // AC-11
        TestViewers.enter(lim);
        var topic = open(NOT_KENYA);
        var paper = file(NOT_KENYA);
        index.await();
        TestViewers.enter(amina);
        assertThat(hits()).isEmpty();
        TestViewers.enter(lim);
        topics.reMark(topics.posts(topic, null, 1).getFirst().id(), AMBER);
        documents.reMark(paper, documents.card(paper).latest().id(), AMBER);
        index.await();
        TestViewers.enter(amina);
        assertThat(hits())
                .extracting(hit -> hit.entry().subject())
                .containsExactlyInAnyOrder(topic.value(), paper.value());
    }

    @Test
    void nothing_is_told_of_an_item_that_is_marked_as_it_was() {
        TestViewers.enter(lim);
        var topic = open(AMBER);
        var paper = file(AMBER);
        var before = whats();
        topics.reMark(topics.posts(topic, null, 1).getFirst().id(), AMBER);
        documents.reMark(paper, documents.card(paper).latest().id(), AMBER);
        assertThat(whats()).isEqualTo(before);
    }

    /**
     * Adds this number of rows to each list that the test measures; two people write topics, posts and documents in
     * turn.
     */
    private void add(TopicId topic, DocumentId paper, int rows) {
        for (var row = 0; row < rows; row++) {
            TestViewers.enter(row % 2 == 0 ? lim : souza);
            open(AMBER);
            topics.reply(new ReplyTo(topic, "An answer", Locale.ENGLISH, AMBER, List.of()));
            file(AMBER);
            TestViewers.enter(lim);
            documents.replace(new ReplaceDocument(paper, null, "next.png", ""), picture());
        }
    }

    /** Returns the number of database queries of each list, by its name. */
    private Map<String, Long> queries(TopicId topic, DocumentId paper) {
        index.await();
        TestViewers.enter(amina);
        return Map.<String, Supplier<List<?>>>of(
                        "topics", () -> topics.in(room, null, MOST),
                        "posts", () -> topics.posts(topic, null, MOST),
                        "shelf", () -> documents.shelf(room, null, MOST),
                        "versions", () -> documents.versions(paper),
                        "changes", () -> documents.changes(paper),
                        "hits", () -> withDetails(hits()),
                        "news", () -> notifications.of(null, false, MOST),
                        "log", () -> log.of(room, null, MOST))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, list -> queries(list.getValue())));
    }

    /**
     * Returns the number of database queries of the second call. The first call is not counted, because it fills the
     * cache of markings.
     */
    private long queries(Supplier<List<?>> list) {
        assertThat(list.get()).isNotEmpty();
        return Objects.requireNonNull(transaction.execute(open -> {
            var before = sent();
            assertThat(list.get()).isNotEmpty();
            return sent() - before;
        }));
    }

    /** Returns the number of statements that were sent so far on the connection of this transaction. */
    private long sent() {
        return database.sql(
                        "select variable_value from information_schema.session_status where variable_name = 'QUESTIONS'")
                .query(Long.class)
                .single();
    }

    /**
     * Returns what a list shows beside each hit. Reads it in the transaction of this test, because search uses a
     * transaction of its own, whose queries would not be counted.
     */
    private List<String> withDetails(List<Hit> hits) {
        var entries = hits.stream().map(Hit::entry).toList();
        var beside = details.of(entries, access.readable());
        return entries.stream()
                .map(entry -> beside.marking(entry) + " " + beside.space(entry) + " " + beside.person(entry.author()))
                .toList();
    }

    private List<Hit> hits() {
        return search.find(Query.of(word).page(0, MOST)).hits();
    }

    private List<String> whats() {
        return log.of(room, null, MOST).stream().map(AuditEntry::what).toList();
    }

    private TopicId open(Marking marking) {
        return topics.open(new OpenTopic(
                room, TopicKind.DISCUSSION, "About " + word, "It says so.", Locale.ENGLISH, marking, List.of()));
    }

    private DocumentId file(Marking marking) {
        return documents.file(new FileDocument(room, marking, word + ".png"), picture());
    }

    private static ByteArrayInputStream picture() {
        return new ByteArrayInputStream(TestFiles.png());
    }
}
