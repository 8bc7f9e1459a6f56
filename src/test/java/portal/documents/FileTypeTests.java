package portal.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that the type of a file is detected from its content, and that executable programs are refused by their content
 * and by their name.
 */
class FileTypeTests {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(ISO_8859_1);

    @Test
    void a_false_extension_does_not_deceive() {
        assertThat(type(PDF, "minutes.docx")).isEqualTo("application/pdf");
        assertThat(type(TestFiles.docx("hello"), "picture.png")).isNotEqualTo("image/png");
        assertThat(type(TestFiles.png(), "report.pdf")).isEqualTo("image/png");
    }

    @Test
    void office_files_are_told_from_plain_archives_by_their_names() {
        assertThat(type(TestFiles.docx("hello"), "a.docx"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        for (var table : List.of("Name;Country\nLim;SG\n", "a,\u00e4"))
            assertThat(type(table.getBytes(UTF_8), "a.csv")).isEqualTo("text/csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setup.exe",
                "lib.dll",
                "run.sh",
                "run.bat",
                "x.cmd",
                "x.ps1",
                "x.js",
                "x.vbs",
                "x.msi",
                "x.lnk",
                "x.jar",
                "x.class",
                "x.hta",
                "x.scr",
                "REPORT.PDF.EXE",
                "x.exe.",
                "x.apk",
                "x.reg",
                "invoice\u202Efdp.exe",
                "x.py",
                "x.desktop",
                "x.settingcontent-ms",
                "x.library-ms",
                "x.search-ms",
                "x.searchConnector-ms",
                "x.appref-ms",
                "x.application",
                "x.iqy",
                "x.slk",
                "x.xll",
                "x.wsf",
                "x.url",
                "x.webloc",
                "x.chm",
                "x.iso",
                "x.img",
                "x.vhd",
                "x.vhdx"
            })
    void programs_are_refused_by_name(String name) {
        assertThat(FileType.isForbidden(PDF, FileName.of(name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Windows,      4D5A90000300000004000000FFFF0000",
        "Linux,        7F454C46020101000000000000000000",
        "macOS,        CFFAEDFE0700000103000000020000000F000000",
        "macOS fat,    CAFEBABE000000020100000700000003",
        "Java class,   CAFEBABE00000045001D0A0002000307",
        "shell script, 23212F62696E2F73680A6563686F2068690A",
        "shortcut,     4C0000000114020000000000C000000000000046",
        "Android,      6465780A30333500"
    })
    void programs_are_refused_by_content(String what, String head) {
        assertThat(FileType.isForbidden(HexFormat.of().parseHex(head), FileName.of("report.pdf")))
                .as(what)
                .isTrue();
    }

    @Test
    void a_text_that_begins_with_two_signs_of_a_script_is_a_text() {
        var note = "#!important: call the duty officer before 9".getBytes(UTF_8);
        assertThat(FileType.isForbidden(note, FileName.of("note.txt"))).isFalse();
        assertThat(type(note, "note.txt")).isEqualTo("text/plain");
        for (var script : List.of("#!/bin/sh\necho", "#! /usr/bin/env python3\n", "#!\tC:\\Perl\\bin\\perl.exe\n"))
            assertThat(FileType.isForbidden(script.getBytes(UTF_8), FileName.of("note.txt")))
                    .as(script)
                    .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From the first day Fromwick was watched.\nSubject: nothing\nDate: later",
                "GIF89a is the nickname of Gifwick",
                "ID3 unit Idthreewick reports",
                "MZ Zorvane is the code name used in the chat.",
                "P6 Netpbmwick platoon",
                "%!PS Psdate Postwick",
                "BM is his sign"
            })
    void a_text_that_begins_with_the_letters_of_another_kind_is_a_text(String text) {
        for (var name : List.of("a.txt", "a", "a.dat", "a.log", "a.nfo")) {
            assertThat(type(text.getBytes(UTF_8), name)).as(name).startsWith("text/");
            assertThat(FileType.isForbidden(text.getBytes(UTF_8), FileName.of(name)))
                    .as(name)
                    .isFalse();
        }
    }

    @Test
    void a_voice_message_is_sound_and_a_script_in_its_clothes_is_not() {
        for (var voice : List.of("#!SILK_V3\0\0\0", "\u0002#!SILK_V3\0\0", "#!AMR\n\0\0\0", "#!AMR-WB\n\0\0")) {
            var head = voice.getBytes(ISO_8859_1);
            for (var name : List.of("voice.slk", "voice.amr", "voice.bin"))
                assertThat(FileType.isForbidden(head, FileName.of(name)))
                        .as(voice + " " + name)
                        .isFalse();
            assertThat(type(head, "voice.slk")).startsWith("audio/");
            assertThat(FileType.of(head, FileName.of("voice.slk")).hasText()).isFalse();
            assertThat(FileType.isForbidden(head, FileName.of("voice.py"))).isTrue();
        }
        assertThat(FileType.isForbidden("ID;PWXL;N;E\n".getBytes(UTF_8), FileName.of("voice.slk")))
                .isTrue();
    }

    @Test
    void a_zip_that_begins_with_meta_inf_is_no_program_for_that() throws IOException {
        for (var first : List.of("META-INF/container.xml", "META-INF/signatures0.xml", "META-INF/")) {
            var zip = zip(first, "letter.txt");
            for (var name : List.of("export.zip", "signed.asice", "book.epub"))
                assertThat(FileType.isForbidden(zip, FileName.of(name)))
                        .as(first + " " + name)
                        .isFalse();
        }
        for (var program : List.of("META-INF/MANIFEST.MF", "classes.dex", "AndroidManifest.xml"))
            assertThat(FileType.isForbidden(zip("META-INF/", "a.txt", program), FileName.of("export.zip")))
                    .as(program)
                    .isTrue();
    }

    @Test
    void a_text_in_an_old_charset_is_a_text_without_an_extension_too() throws IOException {
        var text = "محضر استجواب المشتبه به في قضية الاحتيال الإلكتروني، وقد اعترف بكل ما قيل عنه."
                .getBytes("windows-1256");
        assertThat(type(text, "note")).isEqualTo("text/plain");
        var key = HexFormat.of().parseHex("a1f3c89be4d2977fa0bbccddeeff8899");
        assertThat(type(key, "note")).isEqualTo("application/octet-stream");
        assertThat(type(TestFiles.png(), "note")).isEqualTo("image/png");
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) zip.write("a letter".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_java_archive_is_refused_under_any_name() throws IOException {
        var jar = new ByteArrayOutputStream();
        var manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        new JarOutputStream(jar, manifest).close();
        assertThat(FileType.isForbidden(jar.toByteArray(), FileName.of("evidence.zip")))
                .isTrue();
    }

    @Test
    void ordinary_papers_are_not_taken_for_programs() {
        assertThat(FileType.isForbidden("MZ is the sign of the unit.".getBytes(UTF_8), FileName.of("a.txt")))
                .isFalse();
        assertThat(FileType.isForbidden(PDF, FileName.of("a.pdf"))).isFalse();
        assertThat(FileType.isForbidden(TestFiles.docx("hello"), FileName.of("a.docx")))
                .isFalse();
        assertThat(FileType.isForbidden(TestFiles.xlsx("hello"), FileName.of("a.xlsx")))
                .isFalse();
        assertThat(FileType.isForbidden(TestFiles.odt("hello"), FileName.of("a.odt")))
                .isFalse();
        assertThat(FileType.isForbidden("<html><script>1</script>".getBytes(UTF_8), FileName.of("a.html")))
                .isFalse();
    }

    @Test
    void only_what_runs_nothing_is_shown_in_place() {
        assertThat(new FileType("application/pdf").isShownInline()).isTrue();
        assertThat(new FileType("image/png").isShownInline()).isTrue();
        assertThat(new FileType("text/html").isShownInline()).isFalse();
        assertThat(new FileType("image/svg+xml").isShownInline()).isFalse();
    }

    private static String type(byte[] head, String name) {
        return FileType.of(head, FileName.of(name)).mediaType();
    }
}
