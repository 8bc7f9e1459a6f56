package portal.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portal.search.extracts.Extract;
import portal.search.extracts.PagedText;

/** Tests that no address of a server, a page or a mailbox is left as it was. */
class DefangedTests {
    @Test
    void addresses_are_broken_and_sentences_are_not() {
        assertThat(defanged("See https://evil.example/x. Or 203.0.113.7: it answers."))
                .isEqualTo("See https[:]//evil[.]example/x. Or 203[.]0[.]113[.]7: it answers.");
        assertThat(defanged("Write to a@evil.example.")).isEqualTo("Write to a[at]evil[.]example.");
        assertThat(defanged("At 10:30. @ night ...")).isEqualTo("At 10:30. @ night ...");
        assertThat(defanged("")).isEmpty();
    }

    @Test
    void an_address_that_is_shown_in_pieces_is_broken_too() {
        var text = PagedText.of("evil.example and http://b.example");
        for (int cut = 0; cut <= text.length(); cut++)
            assertThat(Defanged.between(text, 0, cut) + Defanged.between(text, cut, text.length()))
                    .isEqualTo("evil[.]example and http[:]//b[.]example");
    }

    @Test
    void a_passage_keeps_its_matches() {
        var passage = new Extract(
                List.of(
                        new Extract.Segment("see ", false),
                        new Extract.Segment("evil", true),
                        new Extract.Segment(".example", false)),
                null);
        assertThat(Defanged.of(passage).pieces())
                .containsExactly(
                        new Extract.Segment("see ", false),
                        new Extract.Segment("evil", true),
                        new Extract.Segment("[.]example", false));
    }

    private static String defanged(String words) {
        var text = PagedText.of(words);
        return Defanged.between(text, 0, text.length());
    }
}
