package portal.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.documents.extraction.ExtractionOutcome.BROKEN;
import static portal.documents.extraction.ExtractionOutcome.EMPTY;
import static portal.documents.extraction.ExtractionOutcome.EXTRACTED;
import static portal.documents.extraction.ExtractionOutcome.PARTLY_BROKEN;
import static portal.documents.extraction.ExtractionOutcome.PARTLY_LOCKED;
import static portal.documents.extraction.ExtractionOutcome.PARTLY_UNKNOWN_KIND;
import static portal.documents.extraction.ExtractionOutcome.PARTLY_UNREADABLE;
import static portal.documents.extraction.ExtractionOutcome.PASSWORD_PROTECTED;
import static portal.documents.extraction.ExtractionOutcome.UNKNOWN_KIND;
import static portal.documents.extraction.ExtractionOutcome.UNREADABLE;
import static portal.documents.extraction.ParsedFiles.read;
import static portal.documents.extraction.ParsedFiles.readResource;
import static portal.documents.extraction.ParsedFiles.resource;
import static portal.documents.extraction.ParsedFiles.words;
import static portal.documents.extraction.ParsedFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.documents.Extraction;
import portal.documents.TestFiles;

/** Tests that the state of a file says truly what of it was read and what was not. */
class VerdictTests {
    private static final byte[] PLAIN = "plain words".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void an_archive_of_locked_files_is_protected_and_one_with_some_of_them_is_read_in_part() throws IOException {
        var locked = readResource("locked.zip");
        assertThat(locked.outcome()).isEqualTo(PASSWORD_PROTECTED);
        assertThat(locked.text()).doesNotContain("infected");
        var half = readResource("half-locked.zip");
        assertThat(half.outcome()).isEqualTo(PARTLY_LOCKED);
        assertThat(words(half)).contains("Openwickham", "Laterwickham");
        assertThat(read("a.zip", zip(Map.of("locked.zip", resource("locked.zip"))))
                        .outcome())
                .isEqualTo(PASSWORD_PROTECTED);
        assertThat(read("a.zip", zip(Map.of("a.pdf", TestFiles.protectedPdf("x", "hidden"), "b.txt", PLAIN)))
                        .outcome())
                .isEqualTo(PARTLY_LOCKED);
        assertThat(read("a.zip", zip(Map.of("a.docx", TestFiles.protectedDocx("x", "hidden"))))
                        .outcome())
                .isEqualTo(PASSWORD_PROTECTED);
    }

    @Test
    void an_archive_with_damaged_files_is_read_in_part() throws IOException {
        var broken = readResource("broken-inside.zip");
        assertThat(broken.outcome()).isEqualTo(PARTLY_BROKEN);
        assertThat(words(broken)).contains("Firstwickham", "Lastwickham");
        var cut = Arrays.copyOf(TestFiles.docx("cut"), 900);
        assertThat(read("a.zip", zip(Map.of("cut.docx", cut))).outcome()).isEqualTo(BROKEN);
    }

    @Test
    void a_rar_archive_is_of_a_kind_that_is_not_read() throws IOException {
        var rar = resource("box.rar");
        assertThat(read("box.rar", rar).outcome()).isEqualTo(UNKNOWN_KIND);
        assertThat(read("a.zip", zip(Map.of("box.rar", rar))).outcome()).isEqualTo(UNKNOWN_KIND);
        assertThat(read("a.zip", zip(Map.of("box.rar", rar, "a.txt", PLAIN))).outcome())
                .isEqualTo(PARTLY_UNKNOWN_KIND);
    }

    @Test
    void a_7z_archive_is_read_and_a_locked_one_is_protected() throws IOException {
        var open = read("a.7z", sevenZ(null, "a.txt"));
        assertThat(open.outcome()).isEqualTo(EXTRACTED);
        assertThat(words(open)).contains("plain words");
        assertThat(read("a.7z", sevenZ("secret", "a.txt")).outcome()).isEqualTo(PASSWORD_PROTECTED);
    }

    private byte[] sevenZ(String password, String name) throws IOException {
        var file = folder.resolve("a.7z").toFile();
        try (var archive =
                password == null ? new SevenZOutputFile(file) : new SevenZOutputFile(file, password.toCharArray())) {
            var entry = new SevenZArchiveEntry();
            entry.setName(name);
            entry.setLastModifiedDate(new Date(0));
            archive.putArchiveEntry(entry);
            archive.write(PLAIN);
            archive.closeArchiveEntry();
        }
        return Files.readAllBytes(file.toPath());
    }

    @Test
    void a_mail_with_a_locked_attachment_is_read_in_part() throws IOException {
        var mail = read(
                "a.eml",
                "From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\n--q\n"
                        + "Content-Type: text/plain\n\nThe password follows.\n--q\nContent-Type: application/zip\n"
                        + "Content-Disposition: attachment; filename=box.zip\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(resource("locked.zip")) + "\n--q--\n");
        assertThat(mail.outcome()).isEqualTo(PARTLY_LOCKED);
        assertThat(words(mail)).contains("The password follows.");
    }

    @Test
    void a_text_layer_without_letters_is_unreadable_and_nothing_of_it_is_kept() throws IOException {
        for (var layer : new String[] {"\ufffd\ufffd\ufffd", "\ue010\ue011 \ue012"}) {
            var read = read("a.pdf", TestFiles.unseenPdf(layer));
            assertThat(read.outcome()).isEqualTo(UNREADABLE);
            assertThat(read.text()).isEmpty();
        }
        assertThat(read("a.pdf", TestFiles.unseenPdf("words with \ufffd")).outcome())
                .isEqualTo(PARTLY_UNREADABLE);
        assertThat(read("a.pdf", TestFiles.unseenPdf("\uf0b7 words after a bullet"))
                        .outcome())
                .isEqualTo(EXTRACTED);
    }

    @Test
    void a_scan_is_empty_even_if_it_has_a_title() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentInformation().setTitle("Scan 0001");
            pdf.save(bytes);
        }
        var scan = read("a.pdf", bytes.toByteArray());
        assertThat(scan.outcome()).isEqualTo(EMPTY);
        assertThat(scan.text()).contains("Scan 0001");
        assertThat(read("a.zip", TestFiles.zip("a.png", TestFiles.png())).outcome())
                .isEqualTo(EMPTY);
    }

    @Test
    void an_archive_that_was_read_whole_is_read_whatever_pictures_are_in_it() throws IOException {
        assertThat(read("a.zip", zip(Map.of("a.png", TestFiles.png(), "a.txt", PLAIN)))
                        .outcome())
                .isEqualTo(EXTRACTED);
        assertThat(read("a.txt", "?!…").outcome()).isEqualTo(EXTRACTED);
    }

    @Test
    void a_signed_mail_is_read_whole_although_its_signature_has_no_text() throws IOException {
        var mail = read("a.eml", """
                From: a@b.example
                MIME-Version: 1.0
                Content-Type: multipart/signed; boundary=q; protocol="application/pgp-signature"

                --q
                Content-Type: text/plain

                Signed words
                --q
                Content-Type: application/pgp-signature; name=signature.asc

                -----BEGIN PGP SIGNATURE-----

                iHUEABYKAB0=
                -----END PGP SIGNATURE-----
                --q--
                """);
        assertThat(mail.outcome()).isEqualTo(EXTRACTED);
        assertThat(words(mail)).contains("Signed words");
    }

    @Test
    void a_damaged_picture_takes_no_text_away() throws IOException {
        var cut = Arrays.copyOf(TestFiles.png(), 40);
        assertThat(read("a.zip", zip(Map.of("cut.png", cut, "a.txt", PLAIN))).outcome())
                .isEqualTo(EXTRACTED);
    }

    @Test
    void every_outcome_is_a_state_of_a_document() {
        for (var outcome : ExtractionOutcome.values())
            assertThat(Extraction.valueOf(outcome.name()).isUnderWay()).isFalse();
    }
}
