package portal.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.search.Results.Advice;
import portal.search.SearchUnavailable;

/** Tests that a query is repeated if a lost node did not contribute to its result, and fails if the node stays away. */
class LostPartTests {
    private static final String PART = """
            HSEARCH400090: Elasticsearch response indicates a failure.
            Response: 200 'OK' from '127.0.0.1:9200' with body
            { "took": 731, "timed_out": false, "_shards": { "total": 15, "successful": 14, "skipped": 0, "failed": 1 } }""";

    private static final String GONE = """
            HSEARCH400090: Elasticsearch response indicates a failure.
            Response: 500 'Internal Server Error' from '127.0.0.1:9200' with body
            {
              "error": {
                "type": "search_phase_execution_exception",
                "phase": "fetch",
                "caused_by": { "type": "node_not_connected_exception", "reason": "[node1] Node not connected" }
              },
              "status": 500
            }""";

    private final AtomicInteger asked = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {PART, GONE})
    void it_is_asked_for_again(String answer) {
        assertThat(IndexOutage.orUnavailable(failing(1, answer))).isEqualTo("all");
        assertThat(asked).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {PART, GONE})
    void it_is_given_up_when_the_part_stays_away(String answer) {
        assertThatThrownBy(() -> IndexOutage.orUnavailable(failing(10, answer)))
                .isInstanceOfSatisfying(
                        SearchUnavailable.class,
                        none -> assertThat(none.advice()).isEqualTo(Advice.AWAY));
        assertThat(asked).hasValueBetween(2, 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Response: 400 'Bad Request' with body { \"_shards\": { \"failed\": 5 } }",
                "Response: 500 'Internal Server Error' with body { \"type\": \"null_pointer_exception\" }"
            })
    void a_question_that_is_wrong_is_asked_once_and_fails(String wrong) {
        assertThatThrownBy(() -> IndexOutage.orUnavailable(failing(1, wrong))).isInstanceOf(SearchException.class);
        assertThat(asked).hasValue(1);
    }

    private Supplier<String> failing(int times, String words) {
        return () -> {
            if (asked.getAndIncrement() < times) throw new SearchException(words);
            return "all";
        };
    }
}
