package portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Tests that file names from other machines are changed so that the portal can safely show them and users can safely
 * save files under them.
 */
class FileNameTests {
    @Test
    void an_ordinary_name_stays_as_it_is() {
        assertThat(FileName.of("Rapport d’activité 2026.pdf").value()).isEqualTo("Rapport d’activité 2026.pdf");
        assertThat(FileName.of("تقرير الجرائم.docx").value()).isEqualTo("تقرير الجرائم.docx");
    }

    @Test
    void a_path_is_cut_off() {
        assertThat(FileName.of("../../etc/passwd").value()).isEqualTo("passwd");
        assertThat(FileName.of("C:\\Users\\lim\\list.xlsx").value()).isEqualTo("list.xlsx");
        assertThat(FileName.of("/").value()).isEqualTo("file");
        assertThat(FileName.of("..").value()).isEqualTo("file");
    }

    @Test
    void marks_that_turn_the_reading_direction_are_dropped() {
        assertThat(FileName.of("invoice\u202Efdp.exe").value()).isEqualTo("invoicefdp.exe");
        assertThat(FileName.of("a\u200F\u2066b\u2069.pdf").value()).isEqualTo("ab.pdf");
    }

    @Test
    void controls_and_half_characters_are_dropped() {
        assertThat(FileName.of("a\u0000b\r\nc\uD800.txt").value()).isEqualTo("abc.txt");
    }

    @Test
    void what_other_systems_forbid_becomes_an_underscore() {
        assertThat(FileName.of("who: \"me\" <you>?.txt").value()).isEqualTo("who_ _me_ _you__.txt");
    }

    @Test
    void three_hundred_characters_are_cut_and_the_extension_kept() {
        var name = FileName.of("é".repeat(300) + ".docx").value();
        assertThat(name).hasSize(FileName.LONGEST).endsWith("é.docx");
        assertThat(FileName.of("🗎".repeat(300)).value().codePointCount(0, 300)).isEqualTo(FileName.LONGEST);
    }

    @Test
    void the_extension_is_that_of_the_safe_name() {
        assertThat(FileName.of("REPORT.PDF ").extension()).isEqualTo("pdf");
        assertThat(FileName.of("setup.exe. .").extension()).isEqualTo("exe");
        assertThat(FileName.of(".profile").extension()).isEmpty();
    }

    @Test
    void a_name_of_which_nothing_is_seen_gets_one() {
        for (var unseen : List.of("\u200B\u200B", "\u3164", "\u00A0", "\u2800\u200D"))
            assertThat(FileName.of(unseen).value()).isEqualTo("file");
        assertThat(FileName.of("\u200Da.txt").asTitle()).endsWith("a");
    }

    @Test
    void the_first_title_is_the_name_without_extension() {
        assertThat(FileName.of("C2_list_v3.xlsx").asTitle()).isEqualTo("C2 list v3");
        assertThat(FileName.of("_.pdf").asTitle()).isEqualTo("_.pdf");
    }
}
