package portal.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests which words count as joined, and that no text takes long. */
class JoinedWordsTests {
    private static final int MILLION = 1_000_000;

    @Test
    void the_parts_of_joined_words_are_found() {
        assertThat(JoinedWords.apart(
                        "See invoice_2024.pdf, a.b and quickly.Afterwards; 203.0.113.7 and 3.14 are numbers."))
                .containsExactly("invoice 2024 pdf", "a b", "quickly Afterwards");
    }

    @Test
    void the_parts_of_a_word_have_their_places() {
        assertThat(JoinedWords.parts("x_Nalverick.example"))
                .extracting("text", "start", "end")
                .hasSize(3);
        assertThat(JoinedWords.parts("Nalverick")).isEmpty();
    }

    @Test
    @Timeout(60)
    void long_texts_of_any_kind_are_read_in_one_pass() {
        assertThat(JoinedWords.apart("a".repeat(4 * MILLION))).isEmpty();
        assertThat(JoinedWords.apart("1".repeat(4 * MILLION))).isEmpty();
        assertThat(JoinedWords.apart("a.".repeat(MILLION) + "b")).hasSize(1);
        assertThat(JoinedWords.apart("_".repeat(4 * MILLION))).isEmpty();
        assertThat(JoinedWords.apart("ab ".repeat(MILLION))).isEmpty();
    }
}
