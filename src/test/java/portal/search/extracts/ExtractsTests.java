package portal.search.extracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import portal.access.KnownKinds;
import portal.search.Wording;
import portal.search.grammar.ParsedQuery;
import portal.search.grammar.Vocabulary;
import portal.ui.Texts;

/** Tests which passages are chosen as extracts, and what is highlighted in them. */
class ExtractsTests {
    private static final Vocabulary VOCABULARY = new Vocabulary(new Texts(), KnownKinds.items());

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
    void a_phrase_is_marked_as_a_phrase_and_its_words_alone_are_not() {
        var extract = extracts("\"mule account\"", "A mule, an account, two mule accounts and a mule mule account.")
                .getFirst();
        assertThat(extract.sought()).containsExactly("mule accounts", "mule account");
    }

    @Test
    void words_that_are_near_and_words_that_are_meant_exactly_are_marked_as_asked() {
        assertThat(extracts("heron~", "Heron, hereon, hern, ehron, harrow.")
                        .getFirst()
                        .sought())
                .containsExactly("Heron", "hereon", "hern", "ehron");
        assertThat(extracts("=seizure", "Seizure, seizures.").getFirst().sought())
                .containsExactly("Seizure");
        assertThat(extracts("=\"L'été\"", "ete, été, l’été.").getFirst().sought())
                .containsExactly("été", "l’été");
    }

    @Test
    void words_of_the_title_are_marked_there_and_negated_ones_nowhere() {
        var extracts = extracts("title:heron egret -(stork OR crane) space:harbour");
        var wordings = List.of(new Wording("en", "Heron", "Heron, egret, stork, crane, harbour."));
        assertThat(extracts.title("Heron and egret", wordings).sought()).containsExactly("Heron", "egret");
        assertThat(extracts.of(wordings).getFirst().sought()).containsExactly("egret");
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
        var title = extracts("heron")
                .title("\u202ereport\u202c he\u00adron\u0007 e\u0301t\u00e9", List.of(new Wording("en", "", "")));
        assertThat(title.text()).isEqualTo("report heron été");
        assertThat(title.sought()).containsExactly("heron");
    }

    @Test
    void an_extract_says_on_which_page_it_stands_and_where_in_the_text() {
        var text = "Cover\f\f" + "Nothing. ".repeat(400) + "\fHere a heron stood.";
        var extract = extracts("heron", text).getFirst();
        assertThat(extract.place()).isEqualTo(new Extract.TextPosition(4, text.indexOf("heron")));
        assertThat(extracts("heron", "A heron, no pages.").getFirst().place())
                .isEqualTo(new Extract.TextPosition(0, 2));
        assertThat(extracts("stork", text).getFirst().place()).isNull();
        var beside = List.of(new Wording("en", "", "A text"), new Wording("en", "", "heron.pdf"));
        assertThat(extracts("heron").of(beside).getFirst().place()).isNull();
    }

    @Test
    void the_extracts_of_a_hit_show_no_withdrawn_words() {
        var text = "\u0003Title\n\u0012gone heron egret\n" + "Here a heron stood. " + "Nothing. ".repeat(100);
        for (var words : List.of("heron", "egret", "stork"))
            assertThat(extracts(words, text))
                    .isNotEmpty()
                    .noneMatch(extract -> extract.text().contains("gone"));
        var extract = extracts("heron", text).getFirst();
        assertThat(extract.sought()).containsExactly("heron");
        assertThat(extract.place()).isEqualTo(new Extract.TextPosition(0, text.lastIndexOf("heron") - 2));
    }

    @Test
    void marked_pieces_together_are_the_text() {
        var text = "Herons, heron's and HERONS; l'héron: (heron)";
        assertThat(extracts("heron", text).getFirst().text()).isEqualTo(text);
    }

    private static List<Extract> extracts(String words, String text) {
        return extracts(words).of(List.of(new Wording("en", "A title", text)));
    }

    private static Extracts extracts(String words) {
        return new Extracts(
                Objects.requireNonNull(ParsedQuery.of(words, VOCABULARY).clause()));
    }
}
