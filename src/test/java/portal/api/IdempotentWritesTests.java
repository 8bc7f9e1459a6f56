package portal.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.COORD_K;
import static portal.Cast.LIM;
import static portal.Cast.NCB_B1;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import portal.CastSignIn;
import portal.PortalTest;
import portal.TestClock;
import portal.worlds.WorldWriter;

/** Tests that a program that got no answer can send its request again, and that nothing is created twice. */
@PortalTest
class IdempotentWritesTests {
    private static final String TOPIC = "{\"title\": \"Once\", \"body\": \"Only.\"}";

    @Autowired
    ApplicationContext portal;

    @Autowired
    OpenPort port;

    @Autowired
    CastSignIn stage;

    @Autowired
    TestClock clock;

    private final String key = UUID.randomUUID().toString();
    private String topics;
    private String papers;
    private Caller lim;

    @BeforeEach
    void open() {
        var writer = new WorldWriter(portal);
        var room = writer.room(COORD_K, "ONCE", "Once.", "SG");
        writer.nominate(NCB_B1, room, LIM);
        topics = "/spaces/" + room.value() + "/topics";
        papers = "/spaces/" + room.value() + "/documents";
        stage.as(LIM);
        lim = port.me();
    }

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void the_same_request_under_the_same_key_is_answered_alike_and_done_once() {
        var first = lim.post(topics, TOPIC, "Idempotency-Key", key);
        var second = lim.post(topics, TOPIC.replace(" ", "  "), "Idempotency-Key", key);
        assertThat(second.lasting()).isEqualTo(first.lasting());
        assertThat(lim.get(topics).size("/items")).isEqualTo(1);
        assertThat(lim.post(topics, TOPIC).made()).isNotEqualTo(first.made());
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        lim.post(topics, TOPIC, "Idempotency-Key", key);
        var other = lim.post(topics, TOPIC.replace("Only", "More"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("key-reused");
        assertThat(lim.get(topics).size("/items")).isEqualTo(1);
        assertThat(lim.post(topics, TOPIC, "Idempotency-Key", "").problem()).isEqualTo("wrong");
    }

    @Test
    void what_was_refused_can_be_asked_again_rightly() {
        assertThat(lim.post(topics, TOPIC.replace("Only.", " "), "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
        assertThat(lim.post(topics, TOPIC, "Idempotency-Key", key).status()).isEqualTo(201);
    }

    @Test
    void a_file_under_the_same_key_is_filed_once_and_another_one_is_refused() {
        var first = file("the bytes");
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(file("the bytes").lasting()).isEqualTo(first.lasting());
        assertThat(file("other bytes").problem()).isEqualTo("key-reused");
        assertThat(lim.get(papers).size("/items")).isEqualTo(1);
    }

    @Test
    void a_key_is_its_persons_own_and_forgotten_after_a_day() {
        var first = lim.post(topics, TOPIC, "Idempotency-Key", key);
        stage.as(COORD_K);
        assertThat(port.me().post(topics, TOPIC, "Idempotency-Key", key).made()).isNotEqualTo(first.made());
        clock.advance(Duration.ofHours(25));
        assertThat(lim.post(topics, TOPIC, "Idempotency-Key", key).made()).isNotEqualTo(first.made());
    }

    @Test
    void many_at_the_same_time_make_one() throws Exception {
        var topic = atOnce(() -> lim.post(topics, TOPIC, "Idempotency-Key", key));
        assertThat(topic)
                .allMatch(Reply::isGood)
                .extracting(Reply::body)
                .containsOnly(topic.getFirst().body());
        assertThat(lim.get(topics).size("/items")).isEqualTo(1);
        var paper = atOnce(() -> file("at once"));
        assertThat(paper)
                .allMatch(Reply::isGood)
                .extracting(Reply::body)
                .containsOnly(paper.getFirst().body());
        assertThat(lim.get(papers).size("/items")).isEqualTo(1);
    }

    private static List<Reply> atOnce(Callable<Reply> ask) throws Exception {
        var replies = new ArrayList<Reply>();
        try (var programs = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : programs.invokeAll(Collections.nCopies(6, ask))) replies.add(answer.get());
        }
        return replies;
    }

    private Reply file(String content) {
        return lim.file(papers, "{}", "once.txt", content.getBytes(UTF_8), "Idempotency-Key", key + "f");
    }
}
