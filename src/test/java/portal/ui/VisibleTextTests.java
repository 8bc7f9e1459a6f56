package portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that invisible characters are removed from titles and names. */
class VisibleTextTests {
    @Test
    void what_nobody_sees_is_empty() {
        for (var unseen : List.of(
                "",
                " \t\n",
                "\u200B\u200B",
                "\u2060\u200E",
                "\u00A0\u2007\u202F\u3000",
                "\u00AD",
                "\u200C\u200D",
                "\u0301\uFE0F",
                "\u3164\uFFA0\u115F",
                "\u2800",
                "\uD800",
                "\uE000")) assertThat(VisibleText.isEmpty(unseen)).as(unseen).isTrue();
    }

    @Test
    void no_text_has_a_nul() {
        assertThat(VisibleText.line("nul\0title")).isEmpty();
    }

    @Test
    void signs_that_turn_the_reading_or_break_the_line_are_dropped() {
        assertThat(VisibleText.line("\u202Egnp.exe title")).isEqualTo("gnp.exe title");
        assertThat(VisibleText.line("line\nbreak\u2028title")).isEqualTo("line break title");
        assertThat(VisibleText.line("a\u0007b\uFEFF\u2066c\u2069")).isEqualTo("abc");
    }

    @Test
    void words_stay_as_they_are_written() {
        for (var text :
                List.of("L’enquête n° 4", "تقرير الجرائم", "می\u200Cخواهم", "👩\u200D🔧 and 🇰🇪", "調査 1", "e\u0301"))
            assertThat(VisibleText.line("  " + text + "\u00A0")).isEqualTo(text);
    }
}
