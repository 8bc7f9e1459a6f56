package portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import portal.PortalTest;
import portal.people.Townsfolk;
import portal.people.Visitors;
import portal.search.index.Stocktaking;

/** A cluster of three that loses one while it is asked and written to; then all of it for a while. */
@PortalTest
@EnabledIfSystemProperty(named = TestEngine.PROPERTY, matches = TestEngine.OPENSEARCH)
@Import({Library.class, IndexSettled.class, Townsfolk.class})
class LostNodesTests {
    private static final int BEFORE = 60;
    private static final int ENOUGH = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static OpenSearchServer cluster;

    @Autowired
    Search search;

    @Autowired
    Library library;

    @Autowired
    IndexSettled index;

    @Autowired
    Stocktaking stocktaking;

    /** The shards and their copies are the cluster's own business: a template of it says so. */
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
        Visitors.leave();
    }

    @Test
    void no_answer_is_wrong_while_a_node_dies_and_nothing_is_missing_when_all_have_died() throws Exception {
        var lim = library.officer("SG");
        var forum = library.forum("Nodes");
        Visitors.enter(lim);
        for (int i = 0; i < BEFORE; i++) library.store(library.leaflet(forum, "Plover " + i, "plover"));
        index.await();
        cluster.awaitCopies();

        var asking = new AtomicBoolean(true);
        var answers = new LinkedBlockingQueue<Results>();
        var reader = Thread.ofPlatform().start(() -> {
            Visitors.enter(lim);
            while (asking.get()) answers.add(search.find(Query.of("plover")));
        });
        cluster.nodes().get(1).kill();
        for (int i = 0; i < BEFORE; i++) library.store(library.leaflet(forum, "Curlew " + i, "curlew"));
        index.await();
        await().atMost(PATIENCE).until(() -> answers.size() > ENOUGH); // the first ones wait until the node is given up
        asking.set(false);
        reader.join();
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.advice()).isNull();
            assertThat(answer.total()).isEqualTo(BEFORE);
        });
        assertThat(search.find(Query.of("curlew")).total()).isEqualTo(BEFORE);

        cluster.nodes().forEach(OpenSearchServer.Node::kill);
        assertThat(search.find(Query.of("plover")).advice()).isEqualTo(Results.Advice.AWAY);
        for (int i = 0; i < BEFORE; i++) library.store(library.leaflet(forum, "Lapwing " + i, "lapwing"));
        cluster.nodes().forEach(OpenSearchServer.Node::start);
        cluster.awaitNodes(3);
        cluster.awaitCopies();
        while (search.find(Query.of("lapwing")).total() < BEFORE) Thread.onSpinWait();
        var report = new ArrayList<String>();
        stocktaking.check(report::add);
        assertThat(report).isNotEmpty().allMatch(line -> line.contains(" 0 differences"));
    }
}
