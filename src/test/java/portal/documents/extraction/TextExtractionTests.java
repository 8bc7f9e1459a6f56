package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static portal.documents.extraction.ExtractionOutcome.BOMB;
import static portal.documents.extraction.ExtractionOutcome.BROKEN;
import static portal.documents.extraction.ExtractionOutcome.CRASHED;
import static portal.documents.extraction.ExtractionOutcome.EMPTY;
import static portal.documents.extraction.ExtractionOutcome.EXTRACTED;
import static portal.documents.extraction.ExtractionOutcome.OUT_OF_MEMORY;
import static portal.documents.extraction.ExtractionOutcome.PASSWORD_PROTECTED;
import static portal.documents.extraction.ExtractionOutcome.TIMED_OUT;
import static portal.documents.extraction.ExtractionOutcome.TOO_LARGE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import portal.documents.TestFiles;

/**
 * Tests the real extraction process with real files. Even if a file makes the process crash or hang, the portal gets an
 * answer.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class TextExtractionTests {
    private static final int LONGEST = 100_000;

    @TempDir
    static Path folder;

    TextExtraction extraction;

    @BeforeAll
    void open() {
        extraction = new TextExtraction(folder, 192, LONGEST, Duration.ofSeconds(15));
    }

    @AfterAll
    void close() {
        extraction.close();
    }

    @Test
    void a_pdf_gives_its_text_page_by_page_and_its_language() throws IOException {
        var extract = read(
                "a.pdf",
                TestFiles.pdf(
                        "The officers secured the server in the early morning and made a working copy.",
                        "The second page tells what the laboratory found on it."));
        assertThat(extract.outcome()).isEqualTo(EXTRACTED);
        assertThat(extract.mediaType()).isEqualTo("application/pdf");
        assertThat(extract.language()).isEqualTo("en");
        assertThat(extract.text().split("\f")).hasSize(2);
        assertThat(extract.text().split("\f")[1]).contains("laboratory");
    }

    @Test
    void pages_slides_and_sheets_keep_their_numbers_though_some_are_empty() throws IOException {
        assertThat(pages(read("a.pdf", TestFiles.pdf("", "", "On the third page", "", "On the fifth page", ""))))
                .containsExactly("", "", "On the third page", "", "On the fifth page");
        assertThat(pages(read("a.pptx", TestFiles.pptx("", "Second slide", "Third slide"))))
                .containsExactly("", "Second slide", "Third slide");
        assertThat(pages(read("a.xlsx", TestFiles.xlsx("one", "two")))).hasSize(2);
        assertThat(pages(read("a.xlsx", TestFiles.xlsx("one", "two"))).get(1)).contains("two");
        assertThat(read("a.docx", TestFiles.docx("No pages here")).text()).doesNotContain("\f");
        assertThat(read("a.pdf", TestFiles.pdf("", "", "")).outcome()).isEqualTo(EMPTY);
    }

    @Test
    void arabic_on_paper_is_read_in_the_order_in_which_it_is_said() throws IOException {
        assertThat(read("a.pdf", TestFiles.unseenPdf("حاوية في الميناء")).text())
                .contains("حاوية في الميناء");
    }

    @Test
    void pages_of_files_inside_a_file_are_not_its_pages() throws IOException {
        var inside = read("a.zip", TestFiles.zip("a.pdf", TestFiles.pdf("First", "Second")));
        assertThat(inside.text()).contains("First", "Second").doesNotContain("\f");
    }

    @Test
    void a_text_that_is_cut_keeps_the_pages_it_has() throws IOException {
        var page = "word ".repeat(400);
        var cut = read("long.pdf", TestFiles.pdf(Collections.nCopies(60, page).toArray(String[]::new)));
        assertThat(cut.outcome()).isEqualTo(TOO_LARGE);
        assertThat(pages(cut)).hasSizeBetween(45, 55).allMatch(text -> text.startsWith("word"));
    }

    private static List<String> pages(ExtractionResult extract) {
        return Stream.of(extract.text().split("\f", -1)).map(String::strip).toList();
    }

    @Test
    void every_common_format_gives_its_text() throws IOException {
        var says = "jackpotting devices in four cities";
        assertThat(read("a.docx", TestFiles.docx(says)).text()).contains(says);
        assertThat(read("a.xlsx", TestFiles.xlsx(says)).text()).contains(says);
        assertThat(read("a.pptx", TestFiles.pptx(says)).text()).contains(says);
        assertThat(read("a.odt", TestFiles.odt(says)).text()).contains(says);
        assertThat(read("a.rtf", TestFiles.rtf(says)).text()).contains(says);
        assertThat(read("a.html", TestFiles.html(says)).text()).contains(says).doesNotContain("scriptword");
        assertThat(read("a.eml", TestFiles.mail(says)).text()).contains(says);
        assertThat(read("a.txt", says.getBytes(UTF_8)).text()).isEqualTo(says);
    }

    @Test
    void what_lies_in_a_zip_that_begins_with_meta_inf_is_read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("META-INF/signatures0.xml"));
            zip.write("<a/>".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("letter.txt"));
            zip.write("signed by Metawick".getBytes(UTF_8));
        }
        for (var name : List.of("a.zip", "a.asice"))
            assertThat(read(name, bytes.toByteArray()).text()).as(name).contains("signed by Metawick");
    }

    @Test
    void the_type_found_is_that_of_the_content_whatever_the_name_says() throws IOException {
        assertThat(read("a.pdf", TestFiles.docx("not a pdf")).mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Test
    void the_four_languages_are_told_apart() throws IOException {
        assertThat(language("Les enquêteurs ont saisi le serveur et conservé les données de connexion."))
                .isEqualTo("fr");
        assertThat(language("Los investigadores incautaron el servidor y conservaron los datos de conexión."))
                .isEqualTo("es");
        assertThat(language("صادر المحققون الخادم وحفظوا بيانات الاتصال قبل حذفها من مقدم الخدمة."))
                .isEqualTo("ar");
        assertThat(language("203.0.113.7")).isNull();
    }

    @Test
    void another_language_passes_for_none_of_the_four() throws IOException {
        for (var text : List.of(
                "Die Ermittler haben den Server beschlagnahmt und die Verbindungsdaten gesichert, bevor sie gelöscht wurden.",
                "Os investigadores apreenderam o servidor e conservaram os dados de ligação antes de serem apagados.",
                "Gli investigatori hanno sequestrato il server e conservato i dati di connessione prima della cancellazione.",
                "De rechercheurs hebben de server in beslag genomen en de verbindingsgegevens veiliggesteld.",
                "بازرسان سرور را توقیف کردند و داده‌های اتصال را پیش از پاک شدن نگه داشتند.",
                "Следователи изъяли сервер и сохранили данные о соединениях до их удаления."))
            assertThat(language(text)).as(text).isNull();
    }

    @Test
    void a_password_is_told_from_damage() throws IOException {
        assertThat(read("a.pdf", TestFiles.protectedPdf("secret", "hidden")).outcome())
                .isEqualTo(PASSWORD_PROTECTED);
        assertThat(read("a.docx", TestFiles.protectedDocx("secret", "hidden")).outcome())
                .isEqualTo(PASSWORD_PROTECTED);
        assertThat(read("a.pdf", TestFiles.brokenPdf()).outcome()).isIn(BROKEN, EMPTY);
        assertThat(read("a.docx", java.util.Arrays.copyOf(TestFiles.docx("cut"), 900))
                        .outcome())
                .isEqualTo(BROKEN);
    }

    @Test
    void a_paper_without_words_is_empty() throws IOException {
        assertThat(read("a.pdf", TestFiles.pdf("")).outcome()).isEqualTo(EMPTY);
    }

    @Test
    void a_bomb_does_not_go_off() throws IOException {
        assertThat(read("a.zip", TestFiles.bomb(300)).outcome()).isIn(BOMB, TOO_LARGE);
        assertThat(read("a.docx", TestFiles.wordBomb(300)).outcome()).isIn(BOMB, TOO_LARGE, BROKEN, OUT_OF_MEMORY);
        assertGoodFileIsReadNow();
    }

    @Test
    void a_paper_reads_no_other_file() throws IOException { // ASVS V1.5.1
        var secret = file("secret.txt", "heronsecret".getBytes(UTF_8)).toUri();
        var entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret + "\">]>";
        assertThat(read("a.xml", "<?xml version=\"1.0\"?>" + entity + "<a>seen &x; more</a>")
                        .text())
                .doesNotContain("heronsecret");
        assertThat(read("a.svg", entity + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>")
                        .text())
                .doesNotContain("heronsecret");
        var laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++)
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;&l%d;\">".formatted(i, i - 1, i - 1, i - 1));
        assertThat(read("b.xml", laughs + "]><a>&l29;</a>").text()).hasSizeLessThan(LONGEST);
        assertGoodFileIsReadNow();
    }

    @Test
    void of_a_text_without_end_the_beginning_is_kept() throws IOException {
        var extract = read("a.trial", "TRIAL:endless");
        assertThat(extract.outcome()).isEqualTo(TOO_LARGE);
        assertThat(extract.text()).hasSizeBetween(LONGEST - 10, LONGEST).startsWith("word word");
    }

    @Test
    void a_crash_ends_the_process_and_nothing_else() throws IOException {
        assertThat(read("a.trial", "TRIAL:halt").outcome()).isEqualTo(CRASHED);
        assertGoodFileIsReadNow();
    }

    @Test
    void memory_without_end_ends_the_process_and_nothing_else() throws IOException {
        assertThat(read("a.trial", "TRIAL:memory").outcome()).isEqualTo(OUT_OF_MEMORY);
        assertGoodFileIsReadNow();
    }

    @Test
    void recursion_without_end_is_a_broken_file() throws IOException {
        assertThat(read("a.trial", "TRIAL:recursion").outcome()).isEqualTo(BROKEN);
        assertGoodFileIsReadNow();
    }

    @Test
    void an_endless_loop_ends_when_the_time_is_up() throws IOException {
        try (var hasty = new TextExtraction(folder, 192, LONGEST, Duration.ofSeconds(6))) {
            var before = System.nanoTime();
            assertThat(hasty.extract(file("a.trial", "TRIAL:hang".getBytes(UTF_8)))
                            .outcome())
                    .isEqualTo(TIMED_OUT);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(40));
            assertThat(hasty.extract(file("a.txt", "good".getBytes(UTF_8))).outcome())
                    .isEqualTo(EXTRACTED);
        }
    }

    @Test
    void a_process_killed_from_outside_is_a_crash_and_is_replaced() throws Exception {
        assertGoodFileIsReadNow();
        var reading = CompletableFuture.supplyAsync(() -> readSilently("a.trial", "TRIAL:slow"));
        TimeUnit.MILLISECONDS.sleep(500);
        ProcessHandle.of(extraction.pid()).orElseThrow().destroyForcibly();
        assertThat(reading.get(20, TimeUnit.SECONDS).outcome()).isEqualTo(CRASHED);
        assertGoodFileIsReadNow();
    }

    @Test
    void the_process_gets_no_secrets_and_its_chatter_confuses_nobody() throws IOException {
        assertThat(read("a.trial", "TRIAL:environment").text()).isEqualTo("[]");
        assertThat(read("a.trial", "TRIAL:chatter").text()).isEqualTo("quiet answer");
    }

    @Test
    void where_the_system_can_do_it_the_process_reaches_no_network() throws IOException {
        assumeThat(Confinement.prefix()).contains("unshare");
        try (var here = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(read("a.trial", "TRIAL:network:" + here.getLocalPort()).text())
                    .isEqualTo("cut off");
        }
    }

    @Test
    void closing_ends_the_process_and_removes_its_scratch_files() throws IOException {
        var own = Files.createDirectory(folder.resolve("own"));
        var closing = new TextExtraction(own, 192, LONGEST, Duration.ofSeconds(15));
        closing.extract(file("a.docx", TestFiles.docx("text")));
        var process = closing.pid();
        assertThat(ProcessHandle.of(process)).isPresent();
        assertThat(own).isNotEmptyDirectory();
        closing.close();
        assertThat(own).isEmptyDirectory();
        assertThat(ProcessHandle.of(process).filter(ProcessHandle::isAlive)).isEmpty();
    }

    private void assertGoodFileIsReadNow() throws IOException {
        assertThat(read("good.docx", TestFiles.docx("a good file")).text()).isEqualTo("a good file");
    }

    private String language(String text) throws IOException {
        return read("a.docx", TestFiles.docx(text)).language();
    }

    private ExtractionResult read(String name, String content) throws IOException {
        return read(name, content.getBytes(UTF_8));
    }

    private ExtractionResult readSilently(String name, String content) {
        try {
            return read(name, content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ExtractionResult read(String name, byte[] content) throws IOException {
        return extraction.extract(file(name, content));
    }

    private static Path file(String name, byte[] content) throws IOException {
        var place = Files.createDirectories(folder.resolve(UUID.randomUUID().toString()));
        return Files.write(place.resolve(name), content);
    }
}
