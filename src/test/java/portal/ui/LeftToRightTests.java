package portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that telephone numbers, accounts, host names and paths in Arabic text are written left to right. */
class LeftToRightTests {
    private static final String BODY = """
            اتصل المشتبه به من الرقم +32 470 00 11 22 ثم من 00212-661-123456.

            الحساب BE68 5390 0754 7034.
            """;

    @Test
    void telephone_numbers_and_accounts_stay_whole_and_the_full_stop_stays_outside() {
        assertThat(runs(BODY)).containsExactly("+32 470 00 11 22", "00212-661-123456", "BE68 5390 0754 7034");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "/etc/passwd",
                "C:\\Users\\Public\\a.exe",
                "https://example.org/a?b=c",
                "amina@example.org",
                "185.12.33.4:8080",
                "(02) 123 45 67",
                "-12.5%",
                "2026-11-28",
                "TLP:AMBER"
            })
    void whatever_is_read_left_to_right_is_one_run(String technical) {
        assertThat(runs("انظر " + technical + "، ثم «" + technical + "».")).containsExactly(technical, technical);
    }

    @Test
    void words_single_numbers_and_texts_without_arabic_are_left_alone() {
        assertThat(runs("قال HERON في 2026 إن Operation Kite انتهت")).isEmpty();
        assertThat(runs("الأعداد 12، 15 و 17")).isEmpty();
        assertThat(runs("Call +32 470 00 11 22 on example.org")).isEmpty();
    }

    @Test
    void a_text_is_shown_whole_with_its_runs_in_elements_of_their_own_direction() {
        var shown = LeftToRight.show(new Span(), "الرقم +32 470 00 11 22 هنا").getElement();
        assertThat(shown.getTextRecursively()).isEqualTo("الرقم +32 470 00 11 22 هنا");
        assertThat(shown.getAttribute("dir")).isEqualTo("auto");
        assertThat(shown.getOuterHTML()).contains("<bdo dir=\"ltr\">", "+32 470 00 11 22");
        assertThat(LeftToRight.show(new Span(), "plain").getText()).isEqualTo("plain");
    }

    @Test
    void brackets_and_full_stops_around_it_belong_to_the_sentence() {
        assertThat(runs("انظر (example.org). و\"10.0.0.1\"!")).containsExactly("example.org", "10.0.0.1");
    }

    @Test
    void a_post_keeps_them_too_but_code_is_left_as_it_is() {
        assertThat(Markdown.html(BODY))
                .contains("<bdo dir=\"ltr\">+32 470 00 11 22</bdo>")
                .contains("<bdo dir=\"ltr\">00212-661-123456</bdo>.")
                .contains("<bdo dir=\"ltr\">BE68 5390 0754 7034</bdo>.");
        assertThat(Markdown.html("رقم `+32 470 00`")).contains("<code>+32 470 00</code>");
        assertThat(Markdown.html("نص <bdo dir=\"rtl\" onclick=\"x\">+1 2</bdo>"))
                .doesNotContain("<bdo dir=\"rtl\"");
    }

    private static List<String> runs(String text) {
        return LeftToRight.parts(text).stream()
                .filter(LeftToRight.DirectionRun::isRun)
                .map(part -> text.substring(part.start(), part.end()))
                .toList();
    }
}
