package portal.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.Cast.COORD_K;
import static portal.Cast.LIM;
import static portal.Cast.NCB_B1;
import static portal.Cast.PTO_G;

import java.util.UUID;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.CastSignIn;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.api.OpenPort;
import portal.people.Affiliation;
import portal.topics.TopicId;

/**
 * Tests what a failure leaves in the server's log and on the page: an identifying number, and no text that a user
 * wrote.
 */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
@Tag("slow")
class ErrorsTests {
    private static final String CANARY =
            "ZXCANARY" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();

    @Autowired
    ApplicationContext portal;

    @Autowired
    CastSignIn stage;

    @Autowired
    OpenPort port;

    @Autowired
    JdbcClient jdbc;

    private WorldWriter writer;
    private SpaceId room;

    @BeforeEach
    void open() {
        writer = new WorldWriter(portal);
        room = writer.room(COORD_K, CANARY + "-ROOM", CANARY, "SG");
        writer.nominate(NCB_B1, room, LIM);
    }

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void a_page_that_breaks_shows_a_number_and_logs_no_word_of_the_room(CapturedOutput log) throws Exception { // NL-16
        var topic = writer.topic(LIM, room, World.AMBER, "en", CANARY + " title", CANARY + " body");
        writer.settle();
        kind(topic, CANARY);
        try (var pages = new PageRenderer(portal)) {
            var page = pages.open("topics/" + topic.value());
            assertThat(page.status()).isEqualTo(500);
            assertThat(page.text()).containsPattern("\\b[0-9A-F]{8}\\b");
            assertThat(page.sent()).doesNotContain(CANARY);
        } finally {
            kind(topic, "DISCUSSION");
        }
        assertThat(log.getAll()).containsPattern("Error [0-9A-F]{8}: ").doesNotContain(CANARY);
    }

    @Test
    void an_answer_of_the_api_that_breaks_has_a_number_and_logs_no_word_of_the_room(CapturedOutput log) // NL-16
            throws Exception {
        var topic = writer.topic(LIM, room, World.AMBER, "en", CANARY + " title", CANARY + " body");
        writer.settle();
        stage.as(LIM);
        kind(topic, CANARY);
        try {
            var reply = port.me().get("/topics/" + topic.value());
            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.text("/number")).matches("[0-9A-F]{8}");
            assertThat(reply.body()).doesNotContain(CANARY);
            assertThat(log.getAll()).contains("Error " + reply.text("/number")).doesNotContain(CANARY);
        } finally {
            kind(topic, "DISCUSSION");
        }
    }

    @Test
    void what_the_database_refuses_is_not_quoted_in_the_log(CapturedOutput log) { // NL-16
        assertThatThrownBy(() -> writer.forum(PTO_G, CANARY.repeat(100), Affiliation.NCB))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(log.getAll()).doesNotContain(CANARY);
    }

    @Test
    void what_cannot_be_indexed_is_named_by_its_id_alone(CapturedOutput log) throws Exception { // NL-16
        var topic = writer.topic(LIM, room, World.AMBER, "en", CANARY + " title", CANARY + " body");
        writer.settle();
        kind(topic, CANARY);
        try {
            assertThatThrownBy(() -> Reindexing.posts(portal)).isInstanceOf(SearchException.class);
        } finally {
            kind(topic, "DISCUSSION");
        }
        assertThat(log.getAll())
                .contains("Could not be indexed: [Post#"
                        + writer.opening(LIM, topic).value())
                .doesNotContain(CANARY);
    }

    /** Sets a kind of the topic that the code does not know, so that reading the topic fails. */
    private void kind(TopicId topic, String kind) {
        jdbc.sql("update topic set kind = ? where id = ?")
                .params(kind, topic.value())
                .update();
    }
}
