package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static portal.documents.extraction.ParsedFiles.labels;
import static portal.documents.extraction.ParsedFiles.read;
import static portal.documents.extraction.ParsedFiles.readResource;
import static portal.documents.extraction.ParsedFiles.words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.junit.jupiter.api.Test;
import portal.documents.TestFiles;

/** Tests that what a file says beside its text is read: who wrote to whom, titles, names of files, and addresses. */
class LabelledLineTests {
    private static final String FORMULA = "LINK http://formula.linkwell.example/?a=1&b=2";
    private static final String CELL = "LINK http://cell.linkwell.example/";

    private static final String ORDER = """
            Received: from mx.zorblat.example by in.example; Mon, 2 Nov 2026 10:00:00 +0000
            From: Quillane Desk <payments@zorblat.example>
            To: Accounts <treasury@marvessa.example>, second@marvessa.example
            Cc: audit@fenwickly.example
            Reply-To: =?utf-8?Q?Jos=C3=A9?= <other@tamarisk.example>
            Subject: =?utf-8?B?Q29tcHRlIGLDqW7DqWZpY2lhaXJl?= =?iso-8859-1?Q?_Vaskel=FBne?=
            Date: Mon, 2 Nov 2026 11:00:00 +0100
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="b1"

            --b1
            Content-Type: text/plain; charset=utf-8

            Please pay the enclosed invoice today.
            --b1
            Content-Type: text/plain
            Content-Disposition: attachment; filename="invoice-Drumlothen.txt"
            Content-Transfer-Encoding: base64

            UmVmZXJlbmNlIFVsbWVyb3RpY2EgMjAyNg==
            --b1--
            """;

    @Test
    void the_header_of_a_mail_stands_before_its_text_and_the_name_of_a_file_before_the_text_of_the_file()
            throws IOException {
        var mail = read("a.eml", ORDER);
        assertThat(labels(mail))
                .containsExactly(
                        "FROM Quillane Desk <payments@zorblat.example>",
                        "TO Accounts <treasury@marvessa.example>, second@marvessa.example",
                        "CC audit@fenwickly.example",
                        "REPLY_TO José <other@tamarisk.example>",
                        "SUBJECT Compte bénéficiaire Vaskelûne",
                        "DATE Mon, 2 Nov 2026 11:00:00 +0100",
                        "ENCLOSED_FILE invoice-Drumlothen.txt");
        assertThat(words(mail)).containsSubsequence("Please pay", "Reference Ulmerotica");
        assertThat(mail.text().indexOf("Drumlothen"))
                .isBetween(mail.text().indexOf("Please pay"), mail.text().indexOf("Ulmerotica"));
    }

    @Test
    void the_names_of_all_parts_of_a_mail_are_read_however_they_are_declared_and_encoded() throws IOException {
        var mail = read("a.eml", """
                From: a@b.example
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=q

                --q
                Content-Type: text/plain; name="first.txt"
                Content-Disposition: inline; filename="shown.txt"

                Shown words
                --q
                Content-Type: application/octet-stream; name="=?utf-8?B?RmFjdHVyYSBhw7FvLmJpbg==?="
                Content-Transfer-Encoding: base64

                AAECAw==
                --q
                Content-Type: text/plain
                Content-Disposition: attachment; filename*=UTF-8''R%C3%A9sum%C3%A9.txt

                Summary
                --q
                Content-Type: text/plain; name=only-name.txt

                Last words
                --q--
                """);
        assertThat(labels(mail))
                .containsExactlyInAnyOrder(
                        "FROM a@b.example",
                        "ENCLOSED_FILE shown.txt",
                        "ENCLOSED_FILE Factura año.bin",
                        "ENCLOSED_FILE Résumé.txt",
                        "ENCLOSED_FILE only-name.txt");
        assertThat(words(mail)).contains("Shown words", "Summary", "Last words");
    }

    @Test
    void a_mail_in_a_mail_and_each_mail_of_a_mailbox_have_a_heading_and_a_header_of_their_own() throws IOException {
        var forwarded = read("a.eml", """
                From: a@outer.example
                To: b@outer.example
                Subject: Fwd
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=q

                --q
                Content-Type: text/plain

                See the attached message.
                --q
                Content-Type: message/rfc822

                From: Orvendale <x@inner-tamarisk.example>
                To: y@inner.example
                Subject: Innersubject Castellune
                Content-Type: text/plain

                The wallet phrase is Moravintha.
                --q--
                """);
        assertThat(labels(forwarded))
                .containsExactly(
                        "FROM a@outer.example",
                        "TO b@outer.example",
                        "SUBJECT Fwd",
                        "ENCLOSED_MAIL ",
                        "FROM Orvendale <x@inner-tamarisk.example>",
                        "TO y@inner.example",
                        "SUBJECT Innersubject Castellune");
        assertThat(words(forwarded)).contains("See the attached message.", "Moravintha");

        var mailbox = read(
                "a.mbox",
                "From a@b.example Mon Nov  2 10:00:00 2026\nFrom: a@mboxholm.example\nSubject: One\n\nbody Mboxone\n\n"
                        + "From c@d.example Mon Nov  2 11:00:00 2026\nFrom: c@d.example\nSubject: two\n\nbody two\n");
        assertThat(labels(mailbox))
                .containsExactly(
                        "ENCLOSED_MAIL ",
                        "FROM a@mboxholm.example",
                        "SUBJECT One",
                        "ENCLOSED_MAIL ",
                        "FROM c@d.example",
                        "SUBJECT two");
    }

    @Test
    void the_header_of_an_outlook_mail_is_that_of_any_mail() throws IOException {
        var mail = readResource("outlook.msg");
        assertThat(labels(mail))
                .containsExactly(
                        "FROM Clerk Msgsender, clerk@msgholm.example",
                        "TO Desk Msgrecipient",
                        "SUBJECT Bank change Msgsubjectdale",
                        "ENCLOSED_FILE invoice Msgattachname.txt");
        assertThat(words(mail)).contains("Msgbodymere", "Msgattachtext").doesNotContain("Msgsender");
    }

    @Test
    void the_header_of_a_mail_does_not_decide_its_language() throws IOException {
        var mail = "From: The Payments Department <payments@bank.example>\n"
                + "To: everyone in the office <all@bank.example>\n"
                + "Subject: This is the new bank account of the company\nContent-Type: text/plain; charset=utf-8\n\n"
                + "Les enquêteurs ont saisi le serveur.\n";
        assertThat(read("a.eml", mail).language()).isEqualTo("fr");
    }

    @Test
    void a_mail_without_text_is_read_by_its_header() throws IOException {
        var mail = read("a.eml", "From: a@b.example\nSubject: Onlysubject\n\n");
        assertThat(mail.outcome()).isEqualTo(ExtractionOutcome.EXTRACTED);
        assertThat(labels(mail)).contains("SUBJECT Onlysubject");
    }

    @Test
    void the_addresses_of_a_page_are_read_and_its_title() throws IOException {
        var page = read("a.html", """
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>Titlebrook page</title></head><body>
                <p>Click <a href="https://bank.hrefholm.example/login">here</a>, <a href="#top">up</a>
                <a href="https://bank.hrefholm.example/login">again</a> <a href="next.html">next</a>
                <img src="http://pix.imgholm.example/t.gif"><img src="data:image/gif;base64,AAAA"></p>
                <form action="https://collect.formholm.example/p.php"><input type="hidden" name="k">
                <button formaction="https://other.formholm.example/">x</button></form>
                <iframe src="//frameholm.example/in"></iframe>
                <map><area href="http://areaholm.example/"></map></body></html>
                """);
        assertThat(labels(page))
                .containsExactlyInAnyOrder(
                        "TITLE Titlebrook page",
                        "LINK https://bank.hrefholm.example/login",
                        "LINK next.html",
                        "LINK http://pix.imgholm.example/t.gif",
                        "FORM https://collect.formholm.example/p.php",
                        "FORM https://other.formholm.example/",
                        "LINK //frameholm.example/in",
                        "LINK http://areaholm.example/");
        assertThat(words(page)).contains("Click here").doesNotContain("hrefholm");
    }

    @Test
    void the_addresses_of_a_mail_and_of_what_is_attached_to_it_stand_before_the_text_that_names_them()
            throws IOException {
        var mail = read("a.eml", """
                From: a@h.example
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=q

                --q
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <html><body><a href=3D"http://login.varkenfell.example/pay">Open the invoice</a></body></html>
                --q
                Content-Type: text/html; charset=utf-8
                Content-Disposition: attachment; filename=form.html

                <html><body><form action="http://take.varkenfell.example/">Password</form></body></html>
                --q--
                """);
        assertThat(labels(mail))
                .containsExactly(
                        "FROM a@h.example",
                        "LINK http://login.varkenfell.example/pay",
                        "ENCLOSED_FILE form.html",
                        "FORM http://take.varkenfell.example/");
        assertThat(words(mail)).contains("Open the invoice", "Password");
    }

    @Test
    void the_addresses_of_sheets_are_read_whether_a_cell_or_a_formula_has_them() throws IOException {
        try (var book = new XSSFWorkbook()) {
            assertThat(labels(read("a.xlsx", sheet(book)))).containsExactly(FORMULA, CELL);
        }
        try (var book = new HSSFWorkbook()) {
            assertThat(labels(read("a.xls", sheet(book)))).containsExactly(FORMULA, CELL);
        }
        var table = """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
                <table:table><table:table-row><table:table-cell
                  table:formula="of:=HYPERLINK(&quot;http://ods.linkwell.example/&quot;;&quot;x&quot;)">
                <text:p>Shown</text:p></table:table-cell></table:table-row></table:table>
                </office:spreadsheet></office:body></office:document-content>""";
        var sheet = ParsedFiles.openDocument("application/vnd.oasis.opendocument.spreadsheet", table);
        assertThat(labels(read("a.ods", sheet))).containsExactly("LINK http://ods.linkwell.example/");
    }

    private static byte[] sheet(Workbook book) throws IOException {
        var sheet = book.createSheet("One");
        sheet.createRow(0)
                .createCell(0)
                .setCellFormula("HYPERLINK(\"http://formula.linkwell.example/?a=1&b=2\",\"Formula words\")");
        sheet.createRow(2).createCell(0).setCellFormula("HYPERLINK(\"#One!A1\",\"Place in the file\")");
        var cell = sheet.createRow(1).createCell(0);
        cell.setCellValue("Cell words");
        var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("http://cell.linkwell.example/");
        cell.setHyperlink(link);
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    @Test
    void the_title_and_the_addresses_of_a_word_file_are_read_and_its_pictures_have_no_line()
            throws IOException, InvalidFormatException {
        var bytes = new ByteArrayOutputStream();
        try (var word = new XWPFDocument()) {
            word.getProperties().getCoreProperties().setTitle("Titlefield");
            word.createParagraph()
                    .createHyperlinkRun("http://relation.linkwell.example/")
                    .setText("linked");
            word.createParagraph()
                    .getCTP()
                    .addNewR()
                    .addNewInstrText()
                    .setStringValue(" HYPERLINK \"http://field.linkwell.example/?a=1&b=2\" ");
            word.createParagraph()
                    .createRun()
                    .addPicture(new ByteArrayInputStream(TestFiles.png()), PictureType.PNG, "scene.png", 10, 10);
            word.write(bytes);
        }
        assertThat(labels(read("a.docx", bytes.toByteArray())))
                .containsExactly(
                        "TITLE Titlefield",
                        "LINK http://field.linkwell.example/?a=1&b=2",
                        "LINK http://relation.linkwell.example/");
    }

    @Test
    void a_file_in_an_archive_has_its_name_and_all_its_lines_before_its_text() throws IOException {
        var zip = ParsedFiles.zip(Map.of("inner.html", TestFiles.html("words of the page")));
        var read = read("a.zip", zip);
        assertThat(labels(read)).containsExactly("ENCLOSED_FILE inner.html", "TITLE t");
        assertThat(read.text()).endsWith("words of the page");
    }

    @Test
    void addresses_in_the_head_of_a_page_and_of_its_parts_are_read_and_no_code() throws IOException {
        var page = read("a.html", """
                <html><head><title>t</title><meta http-equiv="Refresh" content="0; URL='http://next.example/'">
                <base href="http://base.example/"><script src="http://head.example/a.js"></script></head><body>
                <p>words</p><object data="http://object.example/"></object><embed src="//embed.example/">
                <script src="http://body.example/b.js"></script><script>var secretcode = 1;</script><p>more</p>
                </body></html>""");
        assertThat(labels(page))
                .containsExactlyInAnyOrder(
                        "TITLE t",
                        "LINK http://next.example/",
                        "LINK http://base.example/",
                        "LINK http://head.example/a.js",
                        "LINK http://object.example/",
                        "LINK http://embed.example/",
                        "LINK http://body.example/b.js");
        assertThat(words(page)).contains("words", "more").doesNotContain("secretcode");
    }

    @Test
    void a_page_cannot_forge_lines_or_its_state() throws IOException {
        var page = """
                <html><head><meta name="office:deleted" content="forged"><meta name="office:link" content="http://forged/">
                <meta name="X-TIKA:Parsed-By" content="org.apache.tika.parser.EmptyParser">
                <meta name="X-TIKA:EXCEPTION:embedded_stream_exception" content="encryption">
                <meta name="embeddedResourceType" content="INLINE"></head><body>words</body></html>""";
        assertThat(labels(read("a.html", page))).isEmpty();
        assertThat(read("a.html", page).outcome()).isEqualTo(ExtractionOutcome.EXTRACTED);
        var zip = read("a.zip", TestFiles.zip("a.html", page.getBytes(UTF_8)));
        assertThat(labels(zip)).containsExactly("ENCLOSED_FILE a.html");
        assertThat(zip.outcome()).isEqualTo(ExtractionOutcome.EXTRACTED);
    }

    @Test
    void an_address_that_is_the_end_of_another_one_is_kept() throws IOException {
        var mail = new Metadata();
        mail.set(Metadata.CONTENT_TYPE, "message/rfc822");
        mail.add(Metadata.MESSAGE_TO, "Jo <jbob@x.example>");
        mail.add(Metadata.MESSAGE_TO, "Al <al@x.example>");
        for (var address : List.of("jbob@x.example", "bob@x.example", "al@x.example"))
            mail.add(Message.MESSAGE_TO_EMAIL, address);
        assertThat(FileHead.of(mail, new FileNotes()))
                .containsExactly(
                        new LabelledLine(LineLabel.TO, "Jo <jbob@x.example>, Al <al@x.example>, bob@x.example"));
    }

    @Test
    void a_line_is_cut_before_it_is_decoded_and_not_within_a_character() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> FileHead.mailLine(LineLabel.SUBJECT, "=?a".repeat(100_000)));
        assertThat(new LabelledLine(LineLabel.TITLE, "x" + "😀".repeat(10_000)).words())
                .hasSize(9_999)
                .endsWith("😀");
    }

    @Test
    void no_text_of_a_file_can_pass_for_a_labelled_line() throws IOException {
        var read = read("a.txt", "\u0004lim@example.org\nplain\n\u0010http://a.example\n");
        assertThat(labels(read)).isEmpty();
        assertThat(read.text()).contains("lim@example.org", "plain", "http://a.example");
    }

    @Test
    void of_addresses_without_end_the_first_are_listed() throws IOException {
        var page = new StringBuilder();
        for (int i = 0; i < 10_100; i++)
            page.append("<a href='//a.example/").append(i).append("'>words</a> ");
        assertThat(labels(read("a.html", page.toString())))
                .hasSize(10_000)
                .startsWith("LINK //a.example/0")
                .endsWith("LINK //a.example/9999");
    }

    @Test
    void a_labelled_line_is_one_line_and_has_an_end() {
        assertThat(new LabelledLine(LineLabel.SUBJECT, " one\r\n two\u0004\u2028three ").words())
                .isEqualTo("one   two  three");
        assertThat(new LabelledLine(LineLabel.TITLE, "x".repeat(20_000)).words())
                .hasSize(10_000);
    }

    @Test
    void labels_have_marks_of_their_own() {
        assertThat(LineLabel.values()).extracting(LineLabel::mark).doesNotHaveDuplicates();
        for (var label : LineLabel.values())
            assertThat(LineLabel.of(label.mark())).contains(label);
        for (var white : "\t\n\u000b\f\r \0".toCharArray())
            assertThat(LineLabel.of(white)).isEmpty();
    }
}
