package portal.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.documents.DocumentCard;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.Extraction;
import portal.people.TestViewers;
import portal.search.Query;
import portal.search.Search;
import portal.topics.PostId;
import portal.topics.Topics;
import portal.worlds.BackgroundWork;

/**
 * Kills the portal during uploads and posts, and restarts it. Everything that the portal had acknowledged must then
 * exist completely and be searchable; everything else must exist completely or not at all. A run prints its random
 * seed; with {@code -Dportal.crash=} and this seed, a run makes the same random choices.
 */
class CrashIT {
    private static final int LONGEST_WAIT_MILLIS = 100;
    private static final int SECONDS_TO_END = 10;

    @TempDir
    Path home;

    private final long seed = Long.getLong("portal.crash", System.nanoTime());
    private final Random chance = new Random(seed);

    @AfterEach
    void leave() {
        TestViewers.leave();
        EmbeddedDatabase.stopLeftover(home.resolve("database"));
    }

    @Test
    void what_was_acknowledged_survives_the_sudden_death_of_the_portal() throws Exception {
        try (var doomed = new DoomedPortal(home, seed)) {
            workForAWhile(doomed);
            doomed.kill();
            assertThat(doomed.database().isAlive())
                    .as("the database outlives it")
                    .isTrue();
            inspect(doomed);
            assertThat(doomed.database().isAlive()).as("two databases").isFalse();
        }
    }

    @Test
    void what_was_acknowledged_survives_the_sudden_death_of_portal_and_database() throws Exception {
        try (var doomed = new DoomedPortal(home, seed)) {
            workForAWhile(doomed);
            doomed.killWithDatabase();
            inspect(doomed);
        }
    }

    private void workForAWhile(DoomedPortal doomed) throws IOException, InterruptedException {
        System.out.println("Crash " + seed);
        doomed.awaitAcknowledged(3 + chance.nextInt(6), 8 + chance.nextInt(15));
        Thread.sleep(chance.nextInt(LONGEST_WAIT_MILLIS));
    }

    private void inspect(DoomedPortal dead) throws Exception {
        var acknowledged = dead.acknowledged();
        assertThat(acknowledged).as("seed %d", seed).hasSizeLessThan(CrashSubject.UPLOADS + CrashSubject.POSTS);
        assertThat(home.resolve("files/drafts")).as("half an upload").isNotEmptyDirectory();
        dead.reader().onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        try (var portal = CrashSubject.start(home)) {
            BackgroundWork.await(portal);
            TestViewers.enter(dead.room().colleague());
            for (var each : acknowledged) assertIsThere(portal, each);
            assertIsWhole(portal, dead.room());
            assertIndexAgrees(portal);
            goOn(portal, dead.room());
            assertNothingLiesAbout();
        }
    }

    private void assertIsThere(ConfigurableApplicationContext portal, Acknowledged each) {
        assertThatCode(() -> assertThat(each.isPaper() ? paper(portal, each) : post(portal, each))
                        .isEqualTo(each.sha256()))
                .as("%s, seed %d", each, seed)
                .doesNotThrowAnyException();
        var found = portal.getBean(Search.class).find(Query.of(each.word()));
        assertThat(found.hits())
                .as("hits for %s, seed %d", each, seed)
                .extracting(hit -> hit.entry().route())
                .containsExactly(each.route());
        assertThat(found.advice()).as("an index built anew").isNull();
    }

    private static String post(ConfigurableApplicationContext portal, Acknowledged post) {
        return DigestUtils.sha256Hex(
                portal.getBean(Topics.class).post(new PostId(post.id())).body());
    }

    private static String paper(ConfigurableApplicationContext portal, Acknowledged paper) throws IOException {
        return sha256(portal, portal.getBean(Documents.class).card(new DocumentId(paper.id())));
    }

    private static String sha256(ConfigurableApplicationContext portal, DocumentCard paper) throws IOException {
        var content = portal.getBean(Documents.class)
                .content(paper.id(), paper.latest().id());
        try (var bytes = Channels.newInputStream(content.open())) {
            return DigestUtils.sha256Hex(bytes.readAllBytes());
        }
    }

    /**
     * Asserts that what was not acknowledged exists completely or not at all: there is no row without its file, and no
     * extraction that never ends.
     */
    private void assertIsWhole(ConfigurableApplicationContext portal, CrashSubject.CrashRoom room) {
        var shelf = portal.getBean(Documents.class).shelf(room.space(), null, 2 * CrashSubject.UPLOADS);
        assertThat(shelf)
                .hasSize(count(portal, "document"))
                .hasSize(count(portal, "document_version"))
                .allSatisfy(paper -> {
                    assertThat(paper.latest().fileName()).isNotEqualTo(CrashSubject.ENDLESS);
                    assertThat(paper.latest().extraction()).isEqualTo(Extraction.EXTRACTED);
                    assertThat(sha256(portal, paper)).isEqualTo(paper.latest().sha256());
                });
    }

    private static int count(ConfigurableApplicationContext portal, String table) {
        return portal.getBean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    /** Asserts that the index contains exactly the rows of the database, for every indexed type. */
    private void assertIndexAgrees(ConfigurableApplicationContext portal) {
        var factory = portal.getBean(EntityManagerFactory.class);
        try (var entities = factory.createEntityManager()) {
            for (var type :
                    org.hibernate.search.mapper.orm.Search.mapping(factory).allIndexedEntities()) {
                List<Object> indexed = org.hibernate.search.mapper.orm.Search.session(entities)
                        .search(type.javaClass())
                        .select(f -> f.id())
                        .where(f -> f.matchAll())
                        .fetchAllHits();
                var stored = entities.createQuery("select id from " + type.jpaName(), Object.class)
                        .getResultList();
                assertThat(indexed)
                        .as("%s in the index, seed %d", type.jpaName(), seed)
                        .containsExactlyInAnyOrderElementsOf(stored);
            }
        }
    }

    /** Asserts that people can go on working after the restart. */
    private void goOn(ConfigurableApplicationContext portal, CrashSubject.CrashRoom room) throws Exception {
        var subject = new CrashSubject(portal, room, seed);
        var next = List.of(subject.upload("afterwardspaper"), subject.post("afterwardspost"));
        BackgroundWork.await(portal);
        TestViewers.enter(room.colleague());
        for (var each : next) assertIsThere(portal, each);
    }

    /**
     * Asserts that no part of an aborted upload is left, and no unencrypted copy of a document that was being
     * extracted.
     */
    private void assertNothingLiesAbout() throws IOException {
        assertThat(home.resolve("files/drafts")).isEmptyDirectory();
        try (var left = Files.list(home.resolve("extraction"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
