package portal.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests which words count as joined, and that no text takes long. */
class JoinedWordsTests {
    private static final int MILLION = 1_000_000;

    @Test
    void the_parts_of_joined_words_are_found() {
        assertThat(JoinedWords.apart(
                        "See invoice_2024.pdf, a.b and quickly.Afterwards; 203.0.113.7 and 3.14 are numbers."))
                .containsExactly("invoice 2024 pdf", "invoice_2024", "2024.pdf", "a b", "quickly Afterwards");
    }

    @Test
    void the_parts_of_a_word_have_their_places() {
        assertThat(JoinedWords.parts("x_Nalverick.example"))
                .extracting("text", "start", "end")
                .contains(tuple("Nalverick", 2, 11), tuple("Nalverick.example", 2, 19))
                .hasSize(5);
        assertThat(JoinedWords.parts("Nalverick")).isEmpty();
    }

    @Test
    void a_part_is_also_found_with_its_neighbours() {
        assertThat(JoinedWords.apart("report_final_v2.docx"))
                .containsExactly(
                        "report final v2 docx",
                        "report_final",
                        "report_final_v2",
                        "final_v2",
                        "final_v2.docx",
                        "v2.docx");
        assertThat(JoinedWords.apart("12.05.2026")).containsExactly("2026");
    }

    @Test
    void a_word_is_found_without_the_underscores_around_it() {
        assertThat(JoinedWords.apart("C:\\__stage\\_tmp\\load.exe by __xander__ and __init__.py"))
                .containsExactly("stage", "tmp", "load exe", "xander", "init py", "init__.py");
        assertThat(JoinedWords.parts("_tmp")).extracting("text", "start", "end").containsExactly(tuple("tmp", 1, 4));
        assertThat(JoinedWords.apart("_ __ a _")).isEmpty();
    }

    @Test
    void words_that_are_joined_by_a_colon_are_found_apart() {
        assertThat(JoinedWords.apart("user:zebra at 10:30, https://a and note: b"))
                .containsExactly("user zebra");
    }

    @Test
    void a_text_has_a_limited_number_of_values() {
        assertThat(JoinedWords.apart(different(400_000, "."))).hasSize(1);
        assertThat(JoinedWords.parts(different(20, "."))).hasSize(20 + 19 + 18 + 17);
        assertThat(JoinedWords.parts(different(21, "."))).hasSize(21);
        assertThat(JoinedWords.apart(different(400_000, ".a "))).hasSize(100_000);
    }

    private static String different(int count, String between) {
        return IntStream.range(0, count).mapToObj(number -> "w" + number).collect(Collectors.joining(between));
    }

    @Test
    @Timeout(60)
    void long_texts_of_any_kind_are_read_in_one_pass() {
        assertThat(JoinedWords.apart("a".repeat(4 * MILLION))).isEmpty();
        assertThat(JoinedWords.apart("1".repeat(4 * MILLION))).isEmpty();
        assertThat(JoinedWords.apart("a.".repeat(MILLION) + "b")).hasSize(1);
        assertThat(JoinedWords.apart("_".repeat(4 * MILLION))).isEmpty();
        assertThat(JoinedWords.apart("_".repeat(4 * MILLION) + "a")).containsExactly("a");
        assertThat(JoinedWords.apart("_a".repeat(MILLION) + "_")).hasSize(1);
        assertThat(JoinedWords.apart("a_ ".repeat(MILLION))).containsExactly("a");
        assertThat(JoinedWords.apart("ab ".repeat(MILLION))).isEmpty();
    }
}
