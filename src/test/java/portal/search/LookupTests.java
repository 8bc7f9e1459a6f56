package portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.search.extracts.Extract;
import portal.search.extracts.MatchOffsets;
import portal.search.extracts.PagedText;

/** Tests the search within one text: at which positions it finds the words of a query. */
@PortalTest
class LookupTests {
    @Autowired
    Lookup lookup;

    @Test
    void words_are_found_in_every_form_from_the_beginning_to_the_end() {
        var text = PagedText.of("Seizures were made.\fNo.\fThe seizure of the harbour, a seized harbor.");
        var found = lookup.find("seizure harbour type:pdf", text, "en");
        assertThat(found.size()).isEqualTo(3);
        assertThat(text.between(found.start(0), found.end(0))).isEqualTo("Seizures");
        assertThat(found.from(text.startOf(2))).isEqualTo(1);
        assertThat(found.from(text.length())).isEqualTo(3);
        var extracts = lookup.around("seizure", text, "en", List.of(found.start(1)));
        assertThat(extracts.getFirst().place()).isEqualTo(new Extract.TextPosition(3, found.start(1)));
        assertThat(extracts.getFirst().sought()).contains("seizure");
    }

    @Test
    void a_question_without_words_finds_nothing_and_a_common_word_not_without_end() {
        assertThat(lookup.find("", PagedText.of("a b"), "en").size()).isZero();
        assertThat(lookup.find("type:pdf", PagedText.of("a pdf"), "en").size()).isZero();
        var many = lookup.find("word", PagedText.of("word ".repeat(20_000)), "en");
        assertThat(many.size()).isEqualTo(MatchOffsets.MOST);
        assertThat(many.isTruncated()).isTrue();
    }

    @Test
    void arabic_words_are_found_with_their_article_and_marks() {
        var text = PagedText.of("صودرت الأجهزة\fوالجهاز الثاني\fأجهزة");
        assertThat(lookup.find("أجهزة", text, "ar").size()).isGreaterThanOrEqualTo(2);
    }
}
