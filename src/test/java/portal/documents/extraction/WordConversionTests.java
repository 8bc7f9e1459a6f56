package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.documents.extraction.ConversionOutcome.BOMB;
import static portal.documents.extraction.ConversionOutcome.BROKEN;
import static portal.documents.extraction.ConversionOutcome.CONVERTED;
import static portal.documents.extraction.ConversionOutcome.MACROS;
import static portal.documents.extraction.ConversionOutcome.PASSWORD_PROTECTED;
import static portal.documents.extraction.ConversionOutcome.WRONG_KIND;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.documents.TestFiles;
import portal.ui.MarkdownFromHtml;

/** Tests what becomes of a Word file: its text in Markdown, its pictures, and a list of what is left out. */
class WordConversionTests {
    private static final String MOVED = """
            <w:p><w:r><w:t xml:space="preserve">Two </w:t></w:r>\
            <w:ins w:id="1" w:author="A"><w:r><w:t>new</w:t></w:r></w:ins>\
            <w:del w:id="2" w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del>\
            <w:moveTo w:id="3" w:author="A"><w:r><w:t xml:space="preserve"> moved</w:t></w:r></w:moveTo></w:p>""";

    private static final String BOX = """
            <w:p><w:r><mc:AlternateContent \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>\
            <wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:txbxContent>\
            <w:p><w:r><w:t>Boxed words</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>\
            </mc:AlternateContent></w:r></w:p>""";

    private static final String ELSEWHERE = """
            <w:p><w:r><w:drawing><wp:inline \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">\
            <wp:docPr id="1" name="x" descr="x"/>\
            <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
            <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>\
            <a:blip xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" q:link="rId77"/>\
            </pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""";

    @Test
    void headings_become_clauses_and_clauses_within_them() {
        assertThat(converted(WordFiles.guideline()).markdown())
                .contains("## Prepare\n", "### Bring along\n", "## Seize\n", "Two officers.");
    }

    @Test
    void a_file_without_large_headings_begins_with_clauses_too() {
        var file = new WordFiles();
        file.heading(3, "Prepare");
        file.heading(5, "Bring along");
        assertThat(converted(file.bytes()).markdown().lines()).contains("## Prepare", "### Bring along");
    }

    @Test
    void lists_and_tables_stay_what_they_are() {
        var markdown = converted(WordFiles.guideline()).markdown();
        assertThat(markdown).containsPattern("(?m)^[-*] +Camera$").containsPattern("(?m)^ {2,}[-*] +Batteries$");
        assertThat(markdown)
                .containsPattern("\\| *Provider *\\| *Days *\\|")
                .containsPattern("\\| *Mail *\\| *90 *\\|");
    }

    @Test
    void a_picture_is_part_of_the_text_and_clean() {
        var converted = converted(WordFiles.guideline());
        assertThat(converted.markdown()).contains("](picture:0)");
        assertThat(converted.pictures()).singleElement().satisfies(picture -> {
            assertThat(picture.mediaType()).isEqualTo("image/png");
            assertThat(picture.width()).isEqualTo(30);
        });
        assertThat(converted.leftOut()).isEmpty();
    }

    @Test
    void tracked_changes_are_carried_out_and_counted() {
        var converted = converted(WordFiles.with(MOVED));
        assertThat(converted.markdown()).contains("Two new moved").doesNotContain("old");
        assertThat(converted.leftOut()).isEqualTo(Map.of(LeftOut.TRACKED_CHANGE, 3));
    }

    @Test
    void a_text_box_is_left_out_and_counted() {
        var converted = converted(WordFiles.with(BOX));
        assertThat(converted.markdown()).contains("Before.").doesNotContain("Boxed");
        assertThat(converted.leftOut()).isEqualTo(Map.of(LeftOut.TEXT_BOX, 1));
    }

    @Test
    void a_picture_that_is_not_in_the_file_is_not_fetched(@TempDir Path folder) throws Exception {
        var secret = Files.write(folder.resolve("secret.png"), TestPictures.png(10, 10));
        var relation = "<Relationship Id=\"rId77\" TargetMode=\"External\" Target=\"" + secret.toUri()
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\"/>";
        var file = WordFiles.changed(
                WordFiles.with(ELSEWHERE),
                "word/_rels/document.xml.rels",
                xml -> xml.replace("</Relationships>", relation + "</Relationships>"));
        var converted = converted(file);
        assertThat(converted.pictures()).isEmpty();
        assertThat(converted.markdown()).isEqualTo("Before.");
        assertThat(converted.leftOut()).isEqualTo(Map.of(LeftOut.PICTURE, 1));
    }

    @Test
    void broken_numbering_leaves_paragraphs() {
        var file = WordFiles.with("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"4\"/><w:numId w:val=\"99\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>Not in a list</w:t></w:r></w:p>");
        assertThat(converted(file).markdown().lines().filter(line -> !line.isBlank()))
                .containsExactly("Before.", "Not in a list");
    }

    @Test
    void notes_stand_in_the_clause_that_refers_to_them() {
        var page = Jsoup.parseBodyFragment("<h2>One</h2><p>Text<sup><a href='#footnote-1' id='footnote-ref-1'>[1]</a>"
                + "</sup></p><h2>Two</h2><p>More<sup><a href='#endnote-1' id='endnote-ref-1'>[2]</a></sup></p>"
                + "<ol><li id='footnote-1'><p>First note <a href='#footnote-ref-1'>↑</a></p></li>"
                + "<li id='endnote-1'><p>Second note <a href='#endnote-ref-1'>↑</a></p></li></ol>");
        WordNotes.move(page);
        var markdown = WordNotes.named(MarkdownFromHtml.convert(page.body().html()));
        assertThat(markdown.lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly("## One", "Text[^1]", "[^1]: First note", "## Two", "More[^2]", "[^2]: Second note");
    }

    @Test
    void files_with_macros_or_a_password_are_refused() {
        var macros = WordFiles.plus(WordFiles.guideline(), "word/vbaProject.bin", "macro");
        var template = WordFiles.changed(
                WordFiles.guideline(),
                "[Content_Types].xml",
                xml -> xml.replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertThat(outcome(macros)).isEqualTo(MACROS);
        assertThat(outcome(template)).isEqualTo(MACROS);
        assertThat(outcome(TestFiles.protectedDocx("secret", "hidden"))).isEqualTo(PASSWORD_PROTECTED);
    }

    @Test
    void what_is_no_word_file_is_refused_whatever_it_is_called() {
        assertThat(outcome("## Markdown".getBytes(UTF_8))).isEqualTo(WRONG_KIND);
        assertThat(outcome(TestFiles.pdf("A page"))).isEqualTo(WRONG_KIND);
        assertThat(outcome(TestFiles.xlsx("A sheet"))).isEqualTo(WRONG_KIND);
        assertThat(outcome(new byte[0])).isEqualTo(WRONG_KIND);
    }

    @Test
    void a_bomb_is_refused_before_it_is_parsed() {
        assertThat(outcome(TestFiles.wordBomb(40))).isEqualTo(BOMB);
    }

    @Test
    void a_file_that_ends_too_early_is_refused() {
        var file = WordFiles.guideline();
        assertThat(outcome(Arrays.copyOf(file, file.length / 3))).isIn(BROKEN, WRONG_KIND);
    }

    @Test
    @Tag("slow")
    void a_process_of_its_own_converts_a_file(@TempDir Path folder) throws Exception {
        var conversion = new FileConversion(folder, 256, Duration.ofSeconds(60));
        var word = Files.write(folder.resolve("a.docx"), WordFiles.guideline());
        var picture = Files.write(folder.resolve("a.picture"), TestPictures.png(40, 20));
        assertThat(conversion.convert(word).markdown()).contains("## Prepare", "](picture:0)");
        assertThat(conversion.convert(picture).pictures())
                .singleElement()
                .satisfies(clean -> assertThat(clean.width()).isEqualTo(40));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(word, picture);
        }
    }

    private static ConvertedFile converted(byte[] file) {
        var converted = Conversion.convert(true, file);
        assertThat(converted.outcome()).isEqualTo(CONVERTED);
        return converted;
    }

    private static ConversionOutcome outcome(byte[] file) {
        return Conversion.convert(true, file).outcome();
    }
}
