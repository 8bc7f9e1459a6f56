package portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where extracts are cut, and what is marked in them. */
class ExtractsTests {
    @Test
    void the_stretch_that_shows_most_of_the_words_is_chosen() {
        var text =
                "A heron stood. " + "Nothing. ".repeat(100) + "Here the heron met an egret. " + "Nothing. ".repeat(100);
        var extracts = extracts("heron egrets", text);
        assertThat(extracts).hasSize(1);
        assertThat(extracts.getFirst().sought()).containsExactly("heron", "egret");
    }

    @Test
    void words_that_stand_far_apart_are_shown_in_two_stretches_in_the_order_of_the_text() {
        var extracts = extracts("egret heron", "A heron stood. " + "Nothing. ".repeat(200) + "An egret flew.");
        assertThat(extracts).extracting(Extract::sought).containsExactly(List.of("heron"), List.of("egret"));
    }

    @Test
    void a_text_without_the_words_shows_how_it_begins() {
        var extracts = extracts("stork", "It begins here.\n\n\tAnd goes   on. " + "Nothing. ".repeat(100));
        assertThat(extracts).hasSize(1);
        assertThat(extracts.getFirst().text())
                .startsWith("It begins here. And goes on. Nothing.")
                .endsWith(" …");
        assertThat(extracts.getFirst().sought()).isEmpty();
        assertThat(extracts("stork", "  ")).isEmpty();
    }

    @Test
    void beginnings_and_negated_words_are_marked_as_asked() {
        var extract = extracts("her* -egret", "Herons and herrings, no egret.").getFirst();
        assertThat(extract.sought()).containsExactly("Herons", "herrings");
    }

    @Test
    void text_without_spaces_is_cut_between_whole_characters() {
        var extract = extracts("鷺", "😀".repeat(400) + "鷺" + "😀".repeat(400)).getFirst();
        assertThat(extract.sought()).containsExactly("鷺");
        assertThat(extract.text()
                                .chars()
                                .filter(c -> Character.isSurrogate((char) c))
                                .count()
                        % 2)
                .isZero();
        assertThat(extract.text().codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Test
    void what_turns_or_hides_is_left_out() {
        var title = new Extracts(Words.of("heron"))
                .title("\u202ereport\u202c he\u00adron\u0007 e\u0301t\u00e9", List.of(new Wording("en", "", "")));
        assertThat(title.text()).isEqualTo("report heron été");
        assertThat(title.sought()).containsExactly("heron");
    }

    @Test
    void marked_pieces_together_are_the_text() {
        var text = "Herons, heron's and HERONS; l'héron: (heron)";
        assertThat(extracts("heron", text).getFirst().text()).isEqualTo(text);
    }

    private static List<Extract> extracts(String words, String text) {
        return new Extracts(Words.of(words)).of(List.of(new Wording("en", "A title", text)));
    }
}
