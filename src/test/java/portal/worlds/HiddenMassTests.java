package portal.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.AMINA;
import static portal.Cast.COORD_K;
import static portal.Cast.NCB_A1;
import static portal.Cast.NCB_C1;
import static portal.Cast.SOUZA;
import static portal.worlds.World.AMBER;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.CastSignIn;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.search.Query;
import portal.search.Search;
import portal.topics.TopicId;
import portal.topics.Topics;

/** Compares answers with and without 5,000 hidden items. Prints the response times, which people judge (NL-22). */
@PortalTest
@Tag("slow")
class HiddenMassTests {
    private static final int ROUNDS = 15;

    @Autowired
    ApplicationContext portal;

    @Autowired
    CastSignIn stage;

    @Autowired
    Topics topics;

    @Autowired
    Search search;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void answers_are_the_same_beside_five_thousand_hidden_things_and_the_time_is_printed() throws InterruptedException {
        var writer = new WorldWriter(portal);
        var room = writer.room(COORD_K, "OSPREY-NL22", "Time", "KE", "BR");
        writer.nominate(NCB_A1, room, AMINA);
        writer.nominate(NCB_C1, room, SOUZA);
        var word = "quicktern" + UUID.randomUUID().toString().substring(0, 6);
        var open = IntStream.range(0, 20)
                .mapToObj(i -> writer.topic(AMINA, room, AMBER, "en", "Topic " + i, "A " + word + " was seen."))
                .toList();
        writer.settle();
        stage.as(AMINA);
        var before = answers(room, open.getFirst(), word);
        var timesBefore = medians(room, open.getFirst(), word);

        var hidden = AMBER.withExcluded(Set.of(CountryCode.of("KE")));
        var copied = writer.topic(SOUZA, room, hidden, "en", "Hidden", "A " + word + " was hidden.");
        writer.reply(SOUZA, open.getFirst(), hidden, "en", "A " + word + " was hidden, too.");
        multiply(copied, open.getFirst());
        Reindexing.posts(portal);
        stage.as(AMINA);
        assertThat(answers(room, open.getFirst(), word)).isEqualTo(before);
        var timesAfter = medians(room, open.getFirst(), word);
        stage.as(SOUZA);
        assertThat(search.find(Query.of(word)).total()).isGreaterThan(5000);
        timesBefore.forEach((what, then) -> System.out.printf(
                "NL-22 %s: %,d µs beside nothing, %,d µs beside 5,000 hidden%n", what, then, timesAfter.get(what)));
    }

    private Map<String, Supplier<Object>> questions(SpaceId room, TopicId topic, String word) {
        var questions = new LinkedHashMap<String, Supplier<Object>>();
        questions.put("topics of the room", () -> topics.in(room, null, 50));
        questions.put("posts of a topic", () -> topics.posts(topic, null, 50));
        questions.put("what is new", () -> topics.recent(Duration.ofHours(1), 20));
        questions.put("how much goes on", () -> topics.activity(Set.of(room)));
        questions.put("search", () -> search.find(Query.of(word)));
        return questions;
    }

    private Map<String, String> answers(SpaceId room, TopicId topic, String word) {
        var answers = new LinkedHashMap<String, String>();
        questions(room, topic, word)
                .forEach((what, question) -> answers.put(what, String.join("\n", AnswerDump.out(question.get()))));
        return answers;
    }

    private Map<String, Long> medians(SpaceId room, TopicId topic, String word) {
        var medians = new LinkedHashMap<String, Long>();
        questions(room, topic, word).forEach((what, question) -> medians.put(what, median(question)));
        return medians;
    }

    private static long median(Supplier<Object> question) {
        return IntStream.range(0, ROUNDS)
                .mapToLong(round -> {
                    var start = System.nanoTime();
                    Objects.requireNonNull(question.get());
                    return (System.nanoTime() - start) / 1000;
                })
                .sorted()
                .toArray()[ROUNDS / 2];
    }

    /**
     * Adds 2,500 copies of the hidden topic, and 2,500 hidden answers to the visible topic, directly to the database.
     */
    private void multiply(TopicId hidden, TopicId visible) {
        jdbc.sql("""
                        insert into topic (id, space_id, audience_id, kind, title, author, opened_at, version)
                        select uuid(), space_id, audience_id, kind, title, author, opened_at, 0
                        from topic, seq_1_to_2500 where id = ?
                        """).param(hidden.value()).update();
        jdbc.sql("""
                        insert into post (id, topic_id, space_id, audience_id, author, body, language, opening, posted_at, version)
                        select uuid(), copy.id, p.space_id, p.audience_id, p.author, p.body, p.language, true, p.posted_at, 0
                        from post p join topic t on t.id = p.topic_id
                        join topic copy on copy.audience_id = t.audience_id and copy.id <> t.id where t.id = ?
                        """).param(hidden.value()).update();
        jdbc.sql("""
                        insert into post (id, topic_id, space_id, audience_id, author, body, language, opening, posted_at, version)
                        select uuid(), topic_id, space_id, p.audience_id, author, body, language, false, posted_at, 0
                        from post p, seq_1_to_2500
                        where topic_id = ? and author = (select author from topic where id = ?)
                        """).params(visible.value(), hidden.value()).update();
    }
}
