package portal.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import portal.PortalTest;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.IndexSettled;
import portal.search.LeafletSpaces;
import portal.search.Query;
import portal.search.Results;
import portal.search.Search;
import portal.search.TestEngine;
import portal.search.index.Reconciliation;

/**
 * Tests a search cluster of three nodes during many queries and writes. The cluster first loses its elected manager
 * node, and then all nodes for a while.
 */
@PortalTest
@EnabledIfSystemProperty(named = TestEngine.PROPERTY, matches = TestEngine.OPENSEARCH)
class LostNodesTests {
    private static final int BEFORE = 60;
    private static final int READERS = 8;
    private static final int ENOUGH = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static OpenSearchServer cluster;

    @Autowired
    Search search;

    @Autowired
    LeafletSpaces library;

    @Autowired
    IndexSettled index;

    @Autowired
    Reconciliation reconciliation;

    /** Sets the numbers of shards and replicas in an index template, because the portal leaves them to the cluster. */
    @DynamicPropertySource
    static void three(DynamicPropertyRegistry registry) throws IOException {
        cluster = OpenSearchServer.start(3);
        cluster.nodes().getFirst().ask("PUT", "_index_template/liaison", """
                {"index_patterns": ["three-*"], "template": {"settings": {"number_of_shards": 3, "number_of_replicas": 1}}}
                """);
        registry.add("portal.search.uris", cluster::uris);
        registry.add("portal.search.prefix", () -> "three");
    }

    @AfterAll
    static void end() {
        cluster.close();
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void no_answer_is_wrong_while_the_leading_node_dies_and_nothing_is_missing_when_all_have_died() throws Exception {
        var lim = library.officer("SG");
        var forum = library.forum("Nodes");
        TestViewers.enter(lim);
        for (int i = 0; i < BEFORE; i++) library.store(library.leaflet(forum, "Plover " + i, "plover"));
        index.await();
        cluster.awaitCopies();

        var readers = new ArrayList<ReaderThread>();
        for (int i = 0; i < READERS; i++) readers.add(new ReaderThread(library.officer("SG")));
        await().atMost(PATIENCE).until(() -> readers.stream().allMatch(reader -> reader.has(1)));
        var lost = cluster.elected();
        lost.kill();
        readers.forEach(ReaderThread::beginAnew);
        for (int i = 0; i < BEFORE; i++) library.store(library.leaflet(forum, "Curlew " + i, "curlew"));
        index.await();
        // the first queries wait until the cluster notices that the node is lost
        await().atMost(PATIENCE).until(() -> readers.stream().allMatch(reader -> reader.has(ENOUGH)));
        for (var reader : readers)
            assertThat(reader.end()).allSatisfy(answer -> {
                assertThat(answer.advice()).isNull();
                assertThat(answer.total()).isEqualTo(BEFORE);
            });
        assertThat(cluster.elected()).isNotSameAs(lost);
        assertThat(search.find(Query.of("curlew")).total()).isEqualTo(BEFORE);

        cluster.nodes().forEach(OpenSearchServer.Node::kill);
        assertThat(search.find(Query.of("plover")).advice()).isEqualTo(Results.Advice.AWAY);
        for (int i = 0; i < BEFORE; i++) library.store(library.leaflet(forum, "Lapwing " + i, "lapwing"));
        cluster.nodes().forEach(OpenSearchServer.Node::start);
        cluster.awaitNodes(3);
        cluster.awaitCopies();
        while (search.find(Query.of("lapwing")).total() < BEFORE) Thread.onSpinWait();
        var report = new ArrayList<String>();
        reconciliation.check(report::add);
        assertThat(report).isNotEmpty().allMatch(line -> line.contains(" 0 differences"));
    }

    /** A thread that repeats one query. */
    private class ReaderThread {
        private final Queue<Results> answers = new ConcurrentLinkedQueue<>();
        private final AtomicInteger lately = new AtomicInteger();
        private final AtomicBoolean asks = new AtomicBoolean(true);
        private final CompletableFuture<Void> asking;

        ReaderThread(PersonId person) {
            asking = CompletableFuture.runAsync(() -> ask(person), Thread.ofPlatform()::start);
        }

        private void ask(PersonId person) {
            TestViewers.enter(person);
            while (asks.get()) {
                answers.add(search.find(Query.of("plover")));
                lately.incrementAndGet();
            }
        }

        void beginAnew() {
            lately.set(0);
        }

        boolean has(int many) {
            return lately.get() >= many || asking.isCompletedExceptionally();
        }

        /** Stops the thread and returns the results of all queries; fails if a query failed. */
        Queue<Results> end() {
            asks.set(false);
            asking.join();
            return answers;
        }
    }
}
