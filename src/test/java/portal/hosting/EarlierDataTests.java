package portal.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.util.FileSystemUtils;
import portal.WithoutServer;
import portal.access.Access;
import portal.access.NotFound;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.audit.AuditLog;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.VersionId;
import portal.operations.OperationState;
import portal.operations.OperationalRoom;
import portal.operations.Operations;
import portal.people.People;
import portal.people.TestViewers;
import portal.search.IndexSettled;
import portal.search.Query;
import portal.search.Search;
import portal.search.index.Rebuilding;
import portal.topics.OpenTopic;
import portal.topics.TopicKind;
import portal.topics.TopicRow;
import portal.topics.Topics;

/**
 * Tests the upgrade of data that an earlier version left in {@code src/test/resources/portal/hosting/earlier}: its
 * tables, some of its files and its keys. This version migrates the data, loses nothing, and shows nothing to anybody
 * who could not see it before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class EarlierDataTests {
    private static final Path LEFT = Path.of("src/test/resources/portal/hosting/earlier");

    private static final int FILES_IN_HERON = 9;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    static Path home;

    private ConfigurableApplicationContext portal;
    private SpaceId heron;

    @BeforeAll
    void start_on_what_was_left() throws IOException, SQLException, InterruptedException {
        FileSystemUtils.copyRecursively(LEFT.resolve("keys"), home.resolve("keys"));
        FileSystemUtils.copyRecursively(LEFT.resolve("files"), home.resolve("files"));
        loadTables();
        portal = WithoutServer.portal(IndexSettled.class)
                .initializers(context -> TestPropertyValues.of(
                                "portal.home=" + home, "portal.database-program=" + TestDatabase.PROGRAM)
                        .applyTo(context))
                .run();
        SecurityContextHolder.setContextHolderStrategy(the(SecurityContextHolderStrategy.class));
        enter("lim");
        heron = the(Spaces.class).mine(OperationalRoom.KIND).getFirst().id();
        awaitIndex();
    }

    /** Waits until the index, which is rebuilt from the tables in the background, is complete. */
    private void awaitIndex() throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (the(Rebuilding.class).isIncomplete() || !isFoundInHeron("amina")) {
            if (Instant.now().isAfter(until)) throw new AssertionError("The index is not built");
            Thread.sleep(50);
        }
        the(IndexSettled.class).await();
    }

    /** Runs the whole dump as one statement, because its comments contain instructions to the database. */
    private void loadTables() throws IOException, SQLException {
        try (var database = EmbeddedDatabase.start(DatabaseProgram.at(TestDatabase.PROGRAM), home.resolve("database"));
                var owner = DriverManager.getConnection(
                        database.url("portal") + "?allowMultiQueries=true", database.owner(), database.password());
                var statement = owner.createStatement()) {
            statement.execute(Files.readString(LEFT.resolve("tables.sql")));
        }
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void each_enters_the_rooms_that_they_could_enter_and_no_other() { // AC-02
        for (var member : List.of("coord.k", "amina", "lim", "souza", "partner.p"))
            assertThat(rooms(member)).as(member).contains("HERON");
        for (var stranger : List.of("xavi", "ncb.b1", "admin.m", "audit.u"))
            assertThat(rooms(stranger)).as(stranger).isEmpty();
    }

    @Test
    void an_operation_that_was_open_is_active_and_led_by_its_coordinator() {
        enter("coord.k");
        var card = the(Operations.class).card(heron);
        assertThat(card.state()).isEqualTo(OperationState.ACTIVE);
        assertThat(card.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(card.coordinators())
                .singleElement()
                .satisfies(one -> assertThat(one.person().id()).isEqualTo(card.lead()));
    }

    @Test
    void each_reads_what_they_could_read_and_no_more() { // AC-04, AC-06
        assertThat(titles("amina")).contains("House rules of this room", "Action plan: who does what until when");
        assertThat(posts("amina")).as("something is kept from Kenya").isLessThan(posts("coord.k"));
        assertThat(titles("partner.p"))
                .contains("Command servers: list for everybody in this room")
                .doesNotContain("Action plan: who does what until when");
    }

    @Test
    void a_bureau_reads_what_its_country_gave_and_not_the_room() { // AC-02
        enter("ncb.b1");
        assertThat(the(Access.class).readable(heron)).isNotEmpty();
        assertThatThrownBy(() -> the(Spaces.class).card(heron)).isInstanceOf(NotFound.class);
    }

    @Test
    void every_file_that_was_left_opens_with_the_bytes_that_were_filed() throws IOException {
        var opened = new ArrayList<String>();
        enter("coord.k");
        for (var document : the(Documents.class).shelf(heron, null, 100))
            for (var version : the(Documents.class).versions(document.id()))
                if (isLeft(version.id())) opened.add(opened(document.id(), version.id()));
        assertThat(opened)
                .contains("action-plan.docx", "reponse-hebergeur.eml", "infrastructure-list.xlsx")
                .hasSize(FILES_IN_HERON);
    }

    @Test
    void what_was_written_is_found_by_those_who_may_read_it_alone() { // NL-02
        assertThat(isFoundInHeron("amina")).isTrue();
        assertThat(isFoundInHeron("xavi")).isFalse();
    }

    private boolean isFoundInHeron(String username) {
        enter(username);
        return the(Search.class).find(Query.of("statements victims")).hits().stream()
                .anyMatch(hit -> heron.equals(hit.entry().space()));
    }

    @Test
    void the_talk_goes_on_and_the_log_begins() {
        enter("lim");
        var marking =
                the(Spaces.class).card(heron).usualMarking(the(Access.class).me());
        var topic = the(Topics.class)
                .open(new OpenTopic(
                        heron, TopicKind.DISCUSSION, "After the move", "Goes on.", Locale.ENGLISH, marking, List.of()));
        assertThat(titles("souza")).contains("After the move");
        assertThat(the(AuditLog.class).of(heron, null, 20)).isNotEmpty();
        enter("xavi");
        assertThatThrownBy(() -> the(Topics.class).card(topic)).isInstanceOf(NotFound.class);
    }

    private boolean isLeft(VersionId version) {
        var address = column(version, "select address from document_version where id = ?");
        return Files.exists(
                LEFT.resolve("files").resolve(address.substring(0, 2)).resolve(address));
    }

    private String opened(DocumentId document, VersionId version) throws IOException {
        var content = the(Documents.class).content(document, version);
        try (var bytes = Channels.newInputStream(content.open())) {
            assertThat(DigestUtils.sha256Hex(bytes))
                    .as(content.fileName())
                    .isEqualTo(column(version, "select sha256 from document_version where id = ?"));
        }
        return content.fileName();
    }

    private String column(VersionId version, String query) {
        return the(JdbcClient.class)
                .sql(query)
                .param(version.value())
                .query(String.class)
                .single();
    }

    private List<String> rooms(String username) {
        enter(username);
        return the(Spaces.class).mine(OperationalRoom.KIND).stream()
                .map(SpaceCard::name)
                .toList();
    }

    private List<String> titles(String username) {
        enter(username);
        return the(Topics.class).in(heron, null, 100).stream()
                .map(TopicRow::title)
                .toList();
    }

    private int posts(String username) {
        enter(username);
        return the(Topics.class).in(heron, null, 100).stream()
                .mapToInt(
                        topic -> the(Topics.class).posts(topic.id(), null, 100).size())
                .sum();
    }

    private void enter(String username) {
        TestViewers.enter(
                the(People.class).findByUsername(username).orElseThrow().id());
    }

    private <T> T the(Class<T> part) {
        return portal.getBean(part);
    }
}
