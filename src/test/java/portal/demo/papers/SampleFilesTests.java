package portal.demo.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.tika.Tika;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that other programs can read the generated sample documents. */
class SampleFilesTests {
    private static final String ENGLISH = """
            # Chain of custody

            Written for *everybody*, with “quotes”, œuvre and €.

            - first point
            - second point

            > quoted sentence

            | Officer | Seal |
            |---|---|
            | Amina | 41 |
            """;
    private static final String ARABIC = """
            # سلسلة الحيازة

            - بند أول

            | الختم | الضابط |
            |---|---|
            | 41 | أمينة |
            """;

    private final Tika tika = new Tika();

    @ParameterizedTest
    @CsvSource({
        "a.pdf, application/pdf",
        "a.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "a.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "a.pptx, application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "a.odt, application/vnd.oasis.opendocument.text",
        "a.rtf, application/rtf",
        "a.html, text/html",
        "a.eml, message/rfc822",
        "a.txt, text/plain"
    })
    void a_file_is_of_its_type_and_its_words_can_be_read_out(String name, String type) throws Exception {
        var file = SampleFiles.make(paper(name, Locale.ENGLISH, ENGLISH));

        assertThat(tika.detect(file, name)).isEqualTo(type);
        assertThat(tika.parseToString(new ByteArrayInputStream(file)).replaceAll("\\s+", " "))
                .contains(
                        "Chain of custody",
                        "with “quotes”, œuvre and €",
                        "second point",
                        "quoted sentence",
                        "41",
                        "Amina");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.xlsx", "a.pptx", "a.odt", "a.rtf", "a.html", "a.eml", "a.txt"})
    void arabic_words_can_be_read_out(String name) throws Exception {
        var file = SampleFiles.make(paper(name, Locale.of("ar"), ARABIC));

        assertThat(tika.parseToString(new ByteArrayInputStream(file))).contains("سلسلة الحيازة", "بند أول", "أمينة");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.pdf", "a.docx", "a.xlsx", "a.pptx", "a.odt", "a.rtf", "a.html", "a.eml", "a.txt", "a.png"})
    void the_same_text_gives_the_same_bytes(String name) {
        var paper = paper(name, Locale.ENGLISH, ENGLISH);

        assertThat(SampleFiles.make(paper)).isEqualTo(SampleFiles.make(paper));
    }

    @Test
    void a_long_text_turns_pages() throws Exception {
        try (var pdf = Loader.loadPDF(SampleFiles.make(paper("a.pdf", Locale.ENGLISH, ENGLISH.repeat(12))))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
        }
    }

    private static Paper paper(String name, Locale language, String text) {
        return new Paper(name, "Chain of custody", "Amina", language, Instant.parse("2026-11-01T10:00:00Z"), text);
    }
}
