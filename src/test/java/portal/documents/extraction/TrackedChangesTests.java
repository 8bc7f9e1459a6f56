package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.documents.extraction.ParsedFiles.labels;
import static portal.documents.extraction.ParsedFiles.read;
import static portal.documents.extraction.ParsedFiles.readResource;
import static portal.documents.extraction.ParsedFiles.words;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import portal.documents.TestFiles;

/** Tests that words which a tracked change deleted are not read as text, and that the words in their place are. */
class TrackedChangesTests {
    @Test
    void a_replaced_word_is_read_as_the_new_one_and_the_old_one_is_listed_as_deleted() throws IOException {
        var read = readResource("replaced.docx");
        assertThat(read.outcome()).isEqualTo(ExtractionOutcome.EXTRACTED);
        assertThat(labels(read)).contains("DELETED Deletvale");
        assertThat(words(read).lines()).contains("Insertvale");
        assertThat(words(read)).doesNotContain("Deletvale");
    }

    @Test
    void the_comment_footnote_header_text_box_and_hidden_text_of_a_changed_file_are_read() throws IOException {
        assertThat(words(readResource("replaced.docx")))
                .contains("Commentglen", "Commentauthor", "Footgrange", "Headfallow", "Boxhollow", "Hiddenmarsh")
                .contains("interceptalone", "non‑breakfield");
    }

    @Test
    void a_change_between_words_that_keep_their_blanks_is_removed() throws IOException {
        var read = read("a.docx", WordFiles.with("""
                <w:p><w:r><w:t xml:space="preserve">Pay to </w:t></w:r><w:del w:id="1" w:author="a"><w:r>
                <w:delText xml:space="preserve">old bank account</w:delText></w:r></w:del>
                <w:ins w:id="2" w:author="a"><w:r><w:t xml:space="preserve"> new &amp; 😀 </w:t></w:r></w:ins></w:p>"""));
        assertThat(read.outcome()).isEqualTo(ExtractionOutcome.EXTRACTED);
        assertThat(words(read)).contains("Pay to  new & 😀").doesNotContain("old bank");
        assertThat(labels(read)).containsExactly("DELETED old bank account");
    }

    @Test
    void deleted_words_are_parted_where_they_stood_apart_and_only_there() throws IOException {
        var read = read("a.docx", WordFiles.with("""
                <w:p><w:del w:id="1" w:author="a"><w:r><w:delText>ac</w:delText></w:r></w:del>
                <w:del w:id="2" w:author="b"><w:r><w:delText>count</w:delText><w:br/><w:delText>old</w:delText>
                <w:tab/><w:delText>bank</w:delText></w:r></w:del><w:r><w:t>kept</w:t></w:r>
                <w:del w:id="3" w:author="b"><w:r><w:delText>later</w:delText></w:r></w:del></w:p>
                <w:p><w:del w:id="4" w:author="b"><w:r><w:delText>last</w:delText></w:r></w:del></w:p>""".replaceAll(">\\s+<", "><")));
        assertThat(labels(read)).containsExactly("DELETED account old bank … later … last");
    }

    @Test
    void a_deleted_field_has_no_address() throws IOException {
        var read = read("a.docx", WordFiles.with("""
                <w:p><w:del w:id="1" w:author="a"><w:r>
                <w:delInstrText xml:space="preserve"> HYPERLINK "http://old.example/" </w:delInstrText></w:r>
                <w:r><w:delText>gone</w:delText></w:r></w:del>
                <w:r><w:instrText xml:space="preserve"> HYPERLINK "http://new.example/" </w:instrText></w:r></w:p>"""));
        assertThat(labels(read)).containsExactly("LINK http://new.example/", "DELETED gone");
    }

    @Test
    void deleted_fields_paragraphs_and_nested_changes_are_not_read_and_what_was_moved_is_read_once()
            throws IOException {
        var read = read("a.docx", WordFiles.with("""
                <w:p><w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>
                <w:del w:id="2" w:author="a"><w:r><w:instrText>PAGE oldfield</w:instrText></w:r>
                <w:r><w:delText>wholeparagraph</w:delText></w:r></w:del></w:p>
                <w:p><w:ins w:id="3" w:author="a"><w:r><w:t>kept</w:t></w:r>
                <w:del w:id="4" w:author="b"><w:r><w:delText>insertedthendeleted</w:delText></w:r></w:del></w:ins></w:p>
                <w:p><w:moveFrom w:id="5" w:author="a"><w:r><w:t>movedword</w:t></w:r></w:moveFrom></w:p>
                <w:p><w:moveTo w:id="6" w:author="a"><w:r><w:t>movedword</w:t></w:r></w:moveTo></w:p>"""));
        assertThat(words(read)).containsOnlyOnce("movedword").contains("Before.", "kept");
        assertThat(words(read)).doesNotContain("wholeparagraph", "insertedthendeleted", "oldfield");
        assertThat(labels(read)).hasSize(1);
        assertThat(labels(read).getFirst())
                .startsWith("DELETED ")
                .contains("wholeparagraph", "insertedthendeleted")
                .doesNotContain("movedword", "oldfield");
    }

    @Test
    void an_open_document_is_read_without_its_deletions_and_with_its_comments() throws IOException {
        var content = """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body><office:text>
                <text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info>
                <dc:creator>Changer</dc:creator></office:change-info><text:p xml:id="i1">Deletodt</text:p><text:p>secondpara</text:p>
                </text:deletion>
                </text:changed-region><text:changed-region text:id="c2"><text:deletion><text:p>third</text:p></text:deletion>
                </text:changed-region><text:changed-region text:id="c3"><text:insertion><office:change-info>
                <dc:creator>Changer</dc:creator></office:change-info></text:insertion></text:changed-region>
                </text:tracked-changes>
                <text:p xml:id="i2">Before <text:change text:change-id="c1"/><text:change-start
                  text:change-id="c2"/>Insertodt<text:change-end text:change-id="c2"/> after<office:annotation>
                <dc:creator>Noter</dc:creator><text:p>Noteodt</text:p></office:annotation></text:p>
                </office:text></office:body></office:document-content>""";
        var read = read("a.odt", ParsedFiles.openDocument("application/vnd.oasis.opendocument.text", content));
        assertThat(read.mediaType()).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(words(read)).contains("Before Insertodt after", "Noteodt").doesNotContain("Deletodt", "Changer");
        assertThat(labels(read)).containsExactly("DELETED Deletodt secondpara … third");
    }

    @Test
    void a_changed_file_in_an_archive_is_read_likewise() throws IOException {
        var read = read("a.zip", TestFiles.zip("replaced.docx", ParsedFiles.resource("replaced.docx")));
        assertThat(words(read)).contains("Insertvale").doesNotContain("Deletvale");
        assertThat(labels(read)).contains("ENCLOSED_FILE replaced.docx", "DELETED Deletvale");
    }

    @Test
    void a_file_that_only_speaks_of_deletions_is_read_whole() throws IOException {
        var read = read("a.docx", TestFiles.docx("the elements w:del and w:moveFrom of :tracked-changes"));
        assertThat(read.text()).isEqualTo("the elements w:del and w:moveFrom of :tracked-changes");
    }
}
