package portal.search.extracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests how a text is divided into pages. */
class PagedTextTests {
    @Test
    void pages_are_counted_from_one_and_empty_ones_count() {
        var text = PagedText.of("\f\fthird\f\ffifth");
        assertThat(text.pages()).isEqualTo(5);
        assertThat(text.pageAt(0)).isEqualTo(1);
        assertThat(text.pageAt(text.toString().indexOf("third"))).isEqualTo(3);
        assertThat(text.pageAt(text.toString().indexOf("fifth"))).isEqualTo(5);
        assertThat(text.toString().substring(text.startOf(3))).startsWith("third");
        assertThat(text.startOf(99)).isEqualTo(text.toString().indexOf("fifth"));
        assertThat(text.startOf(-3)).isZero();
        assertThat(PagedText.of("not divided").pages()).isZero();
        assertThat(PagedText.of("not divided").pageAt(5)).isZero();
    }

    @Test
    void parts_are_pages_or_stretches_of_long_ones_and_together_the_text() {
        var text =
                PagedText.of("A cover\f" + "Some words in a line.\n".repeat(2_000) + "\f\flast" + "x".repeat(20_000));
        var parts = text.parts();
        assertThat(parts.getFirst().page()).isEqualTo(1);
        assertThat(parts.getLast().page()).isEqualTo(4);
        assertThat(parts).allMatch(part -> part.end() - part.start() <= 5_000);
        for (int i = 1; i < parts.size(); i++)
            assertThat(parts.get(i).start() - parts.get(i - 1).end()).isBetween(0, 1);
        assertThat(parts.getLast().end()).isEqualTo(text.length());
        assertThat(PagedText.of("").parts()).hasSize(1);
    }

    @Test
    void a_mark_tells_what_a_line_is_and_is_not_part_of_the_text() {
        var text = PagedText.of("\u0004a@b.example\n\u000ewor\u0004ds\n\nBody ﬁrst\nsecond\n\f\u0004ﬁnal");
        assertThat(text.toString()).isEqualTo("a@b.example\nwords\n\nBody first\nsecond\n\ffinal");
        assertThat(text.lines(0, text.length()))
                .extracting(lines -> (int) lines.mark() + text.between(lines.start(), lines.end()))
                .containsExactly("4a@b.example\n", "14words\n", "0\nBody first\nsecond\n\f", "4final");
        assertThat(text.lines(3, 14)).hasSize(2);
        assertThat(PagedText.of("plain").lines(1, 4)).containsExactly(new PagedText.MarkedLines('\0', 1, 4));
        assertThat(text.pages()).isEqualTo(2);
    }

    @Test
    void a_part_that_begins_within_a_marked_line_continues_it() {
        var line = "\u0012" + "gone ".repeat(2_000) + "\nstanding";
        var text = PagedText.of(line);
        var parts = text.parts();
        assertThat(parts).hasSizeGreaterThan(2);
        for (var part : parts)
            assertThat(text.lines(part.start(), part.end()).getFirst().mark()).isEqualTo(PagedText.WITHDRAWN);
        assertThat(text.lines(parts.getLast().start(), text.length())).hasSize(2);
        assertThat(text.lines(text.length() - 8, text.length()).getFirst().mark())
                .isEqualTo((char) 0);
    }
}
