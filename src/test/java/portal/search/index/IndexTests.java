package portal.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;
import portal.access.SpaceId;
import portal.hosting.DataFolder;
import portal.hosting.TestDatabase;
import portal.people.TestViewers;
import portal.search.IndexSettled;
import portal.search.Leaflet;
import portal.search.LeafletSpaces;
import portal.search.Query;
import portal.search.Results;
import portal.search.Search;
import portal.search.TestEngine;
import portal.search.words.Fields;

/** Tests that the index gets every change of the database, and recovers from failures. */
@PortalTest
@Tag("slow")
class IndexTests {
    @Autowired
    Search search;

    @Autowired
    LeafletSpaces library;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    DataFolder home;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    IndexSettled settled;

    @Autowired
    IndexMaintenance maintenance;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    /**
     * Ends a pause between retries that began while another test had advanced the clock; otherwise the pause would last
     * into this test.
     */
    @BeforeEach
    void noticeThatTheClockWasSetBack() {
        maintenance.round();
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    /**
     * Opens the folder of the index a second time. This reader sees only the last commit, like a portal after a crash.
     */
    @Test
    @DisabledIfSystemProperty(named = TestEngine.PROPERTY, matches = TestEngine.OPENSEARCH)
    void what_has_left_the_outbox_survives_a_crash() throws IOException {
        var forum = visited("Crashes");
        for (int i = 0; i < 10; i++) {
            library.keep(library.leaflet(forum, "Shearwater", "shearwater" + i));
            try (var folder = FSDirectory.open(home.root().resolve("index/Leaflet"));
                    var onDisk = DirectoryReader.open(folder)) {
                assertThat(onDisk.docFreq(new Term(Fields.words(Fields.ANY), "shearwater" + i)))
                        .isEqualTo(1);
            }
        }
    }

    /**
     * Simulates a disk that was full for some seconds: Hibernate Search has given up, and nobody restarts the portal.
     */
    @Test
    void what_could_not_be_indexed_for_a_while_is_tried_again() {
        var forum = visited("Full disks");
        givenUp(library.leaflet(forum, "Avocet", "avocet"));
        clock.advance(IndexMaintenance.BETWEEN_TELLINGS);
        maintenance.round();
        settled.await();
        assertThat(search.find(Query.of("avocet")).total()).isEqualTo(1);
    }

    @Test
    void it_is_tried_again_though_the_clock_was_set_back() {
        var forum = visited("Wrong clocks");
        clock.advance(Duration.ofDays(365));
        maintenance.round();
        clock.reset();
        givenUp(library.leaflet(forum, "Dunlin", "dunlin"));
        clock.advance(IndexMaintenance.BETWEEN_TELLINGS);
        maintenance.round();
        settled.await();
        assertThat(search.find(Query.of("dunlin")).total()).isEqualTo(1);
    }

    @Test
    void an_index_that_was_lost_is_built_anew() throws InterruptedException {
        var forum = visited("Losses");
        library.keep(library.leaflet(forum, "Gannet", "gannet"));
        leaflets().purge();
        leaflets().refresh();
        if (!TestEngine.isRemote()) // on a cluster, the portal may have rebuilt the index already
        assertThat(search.find(Query.of("gannet")).total()).isZero();

        rebuilding.buildWhatIsMissing();
        awaitCompletion();
        var found = search.find(Query.of("gannet"));
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.advice()).isNull();
    }

    /** Simulates a crash during indexing, which leaves an incomplete index. */
    @Test
    void an_index_that_was_being_built_is_built_to_its_end() throws InterruptedException {
        var forum = visited("Crashes in the middle");
        library.keep(library.leaflet(forum, "Fulmar", "fulmar"));
        leaflets().purge();
        library.keep(library.leaflet(forum, "Petrel", "petrel"));
        interrupted();

        rebuilding.buildWhatIsMissing();
        awaitCompletion();
        assertThat(search.find(Query.of("fulmar")).total()).isEqualTo(1);
        assertThat(search.find(Query.of("petrel")).total()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from index_building")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_index_that_could_not_be_built_is_built_later_and_readers_are_told() throws InterruptedException {
        var forum = visited("Failures in the middle");
        library.keep(library.leaflet(forum, "Skua", "skua"));
        owner().sql("rename table leaflet to leaflet_elsewhere").update();
        try {
            interrupted();
            rebuilding.buildWhatIsMissing();
            while (rebuilding.isRunning()) Thread.sleep(50);
        } finally {
            owner().sql("rename table leaflet_elsewhere to leaflet").update();
        }
        assertThat(rebuilding.isIncomplete()).isTrue();
        assertThat(search.find(Query.of("skua")).advice()).isEqualTo(Results.Advice.BEING_BUILT);

        clock.advance(Rebuilding.AFTER_A_FAILURE);
        maintenance.round();
        awaitCompletion();
        var found = search.find(Query.of("skua"));
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.advice()).isNull();
    }

    private void givenUp(Leaflet leaflet) {
        owner().sql(
                        "create trigger given_up before insert on hsearch_outbox_event for each row set new.status = 'ABORTED'")
                .update();
        try {
            library.store(leaflet);
        } finally {
            owner().sql("drop trigger given_up").update();
        }
    }

    /** Returns a client that may create and change tables. */
    private JdbcClient owner() {
        return JdbcClient.create(TestDatabase.owned(database));
    }

    /** Opens a forum and signs in a reader of it. */
    private SpaceId visited(String forum) {
        TestViewers.enter(library.officer("SG"));
        return library.forum(forum);
    }

    private SearchWorkspace leaflets() {
        return org.hibernate.search.mapper.orm.Search.mapping(entities)
                .scope(Leaflet.class)
                .workspace();
    }

    private void interrupted() {
        jdbc.sql("insert into index_building values ('Leaflet', utc_timestamp(6))")
                .update();
    }

    private void awaitCompletion() throws InterruptedException {
        var until = Instant.now().plus(Duration.ofMinutes(1));
        while (rebuilding.isIncomplete() && Instant.now().isBefore(until)) Thread.sleep(50);
        leaflets().refresh();
    }
}
