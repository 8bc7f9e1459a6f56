package portal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.pdf.PdfSamples.MARKING;
import static portal.pdf.PdfSamples.chapter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import portal.pdf.PdfText.Picture;

/** Tests the pages of PDF files: their words as they are copied, and how they look. */
class PdfPagesTests {
    private static final int DOTS_PER_INCH = 60;
    private static final int TILE = 24;
    /**
     * How much the pixels of a tile may differ on average, from 0 to 255. A word that is drawn differently differs
     * more.
     */
    private static final double TOLERANCE = 12;

    @Test
    void arabic_words_are_copied_as_they_were_written() throws IOException {
        var words = words(PdfSamples.arabic());
        assertThat(words)
                .contains("الأدلة الرقمية في جرائم الأحياء البرية")
                .contains("يُسجَّل كلُّ تحويلٍ من شركة")
                .contains("ثمّ يُحفَظ كتابًا رسميًّا")
                .contains("Harbour & Sons Ltd.")
                .contains("Meta Platforms")
                .contains("Wild_Trader")
                .contains("+254 700 000 000");
        assertThat(lines(words, "احفظ الرابط كما هو")).contains("3");
        assertThat(lines(words, "للشاشة")).contains("4");
        assertThat(lines(words, "مع اسم الحساب")).contains("•");
    }

    @Test
    void words_are_copied_in_the_order_in_which_they_are_read() throws IOException {
        assertThat(words(PdfSamples.english())).contains("For officers who investigate wildlife crime.");
        assertThat(words(PdfSamples.arabic()))
                .containsSubsequence(
                        "يُسجَّل كلُّ تحويلٍ من شركة",
                        "Harbour & Sons Ltd.",
                        "إلى الوسيط",
                        "اتصل بالرقم",
                        "+254 700 000 000");
    }

    @Test
    void the_same_text_gives_the_same_file() {
        assertThat(PdfPages.of(PdfSamples.arabic())).isEqualTo(PdfPages.of(PdfSamples.arabic()));
    }

    @Test
    void whoever_finds_all_turns_taken_is_refused_and_their_text_is_not_read() {
        var isRefused = new AtomicBoolean();
        assertThat(whileOthersWait(isRefused)).isEqualTo(PdfSamples.english());
        assertThat(isRefused).isTrue();
        assertThat(PdfPages.inTurn(PdfSamples::english, Duration.ofMinutes(1))).isPresent();
    }

    /** Takes turns, each while it still holds the earlier ones, until no turn is free. */
    private static PdfText whileOthersWait(AtomicBoolean isRefused) {
        if (PdfPages.inTurn(() -> whileOthersWait(isRefused), Duration.ZERO).isEmpty()) isRefused.set(true);
        return PdfSamples.english();
    }

    @Test
    void a_list_begins_with_its_numbers() throws IOException {
        assertThat(words(PdfSamples.english())).containsSubsequence("3.", "Keep the link.", "4.", "Take a picture:");
    }

    @Test
    void the_marking_and_the_number_are_on_each_page() throws IOException {
        try (var pdf = Loader.loadPDF(PdfPages.of(PdfSamples.ofClauses(12)))) {
            var pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            for (var page = 1; page <= pages; page++) {
                var words = words(pdf, page);
                assertThat(words.split(MARKING, -1)).hasSize(3);
                assertThat(words).contains("Page", page + " / " + pages, "by Amina Otieno");
            }
        }
    }

    @Test
    void the_contents_name_the_page_of_each_chapter() throws IOException {
        try (var pdf = Loader.loadPDF(PdfPages.of(PdfSamples.ofClauses(12)))) {
            var last = pdf.getNumberOfPages();
            while (!words(pdf, last).contains("Clause 12")) last--;
            assertThat(words(pdf, 1)).contains("12 Clause 12 " + last);
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(12);
        }
    }

    @Test
    void a_file_names_its_title_and_its_language() throws IOException {
        try (var pdf = Loader.loadPDF(PdfPages.of(PdfSamples.arabic()))) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(PdfSamples.arabic().title());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(PdfSamples.AT);
        }
    }

    @Test
    void no_address_is_opened() throws IOException { // ASVS V1.3.6
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            var there = "http://127.0.0.1:" + server.getLocalPort();
            var html = """
                    <p style="background: url(%1$s/a)">Before <img src="%1$s/b.png" alt="A chart"> after</p>
                    <link rel="stylesheet" href="%1$s/c.css"><style>@import "%1$s/d.css";</style>
                    <object data="%1$s/e"></object><iframe src="%1$s/f"></iframe><script src="%1$s/g"></script>
                    <img src="file:/etc/hostname" alt="A file">""".formatted(there);
            assertThat(words(PdfSamples.english(List.of(chapter("1", "One", Locale.ENGLISH, "", html)))))
                    .contains("Before A chart after", "A file");
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void a_picture_that_is_handed_over_is_drawn() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        var text = PdfSamples.english(
                List.of(chapter("1", "One", Locale.ENGLISH, "", "<p><img src='pictures/1' alt='A chart'></p>")));
        var pictured = new PdfText(
                text.title(),
                text.language(),
                text.marking(),
                text.warning(),
                text.facts(),
                text.notes(),
                text.contents(),
                text.page(),
                text.foot(),
                text.chapters(),
                Map.of("pictures/1", new Picture("image/png", bytes.toByteArray())),
                text.at());
        try (var pdf = Loader.loadPDF(PdfPages.of(pictured))) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void a_long_word_and_a_text_without_chapters_are_laid_out() throws IOException {
        assertThat(words(PdfSamples.english(List.of()))).contains("Electronic evidence in wildlife crime");
        var endless = chapter("1", "One", Locale.ENGLISH, "", "<p>" + "x".repeat(20_000) + "</p>");
        assertThat(words(PdfSamples.english(List.of(endless)))).contains("xxx");
    }

    @Test
    void quotations_in_thousands_of_quotations_are_plain_words() throws IOException {
        var deep = "<blockquote>".repeat(3000) + "Deep" + "</blockquote>".repeat(3000);
        assertThat(words(PdfSamples.english(List.of(chapter("1", "One", Locale.ENGLISH, "", deep)))))
                .contains("Deep");
    }

    @Test
    void an_arabic_page_looks_as_it_did() throws IOException {
        assertThat(difference("arabic", PdfSamples.arabic())).isLessThan(TOLERANCE);
    }

    @Test
    void an_english_page_looks_as_it_did() throws IOException {
        assertThat(difference("english", PdfSamples.english())).isLessThan(TOLERANCE);
    }

    @Test
    void letters_that_are_not_joined_are_noticed() throws IOException {
        var apart = PdfSamples.arabic("الأدلة الرقمية في جرائم الأحياء ا\u200cل\u200cب\u200cر\u200cي\u200cة");
        assertThat(difference("arabic", apart)).isGreaterThan(TOLERANCE);
    }

    /** Returns how much the first page differs from a stored picture, where it differs most. */
    private static double difference(String name, PdfText text) throws IOException {
        var page = picture(text);
        var folder = Files.createDirectories(Path.of("target", "pdf"));
        ImageIO.write(page, "png", folder.resolve(name + ".png").toFile());
        try (var in = Objects.requireNonNull(PdfPagesTests.class.getResourceAsStream(name + ".png"))) {
            var stored = ImageIO.read(in);
            assertThat(List.of(page.getWidth(), page.getHeight()))
                    .isEqualTo(List.of(stored.getWidth(), stored.getHeight()));
            var most = 0.0;
            for (var y = 0; y + TILE <= page.getHeight(); y += TILE / 2)
                for (var x = 0; x + TILE <= page.getWidth(); x += TILE / 2)
                    most = Math.max(most, difference(page, stored, x, y));
            return most;
        }
    }

    static BufferedImage picture(PdfText text) throws IOException {
        try (var pdf = Loader.loadPDF(PdfPages.of(text))) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
        }
    }

    private static double difference(BufferedImage one, BufferedImage other, int left, int top) {
        var sum = 0.0;
        for (var y = top; y < top + TILE; y++)
            for (var x = left; x < left + TILE; x++) sum += Math.abs(grey(one, x, y) - grey(other, x, y));
        return sum / (TILE * TILE);
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return picture.getRaster().getSample(x, y, 0);
    }

    private static String words(PdfText text) throws IOException {
        try (var pdf = Loader.loadPDF(PdfPages.of(text))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String words(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static String lines(String words, String part) {
        return words.lines().filter(line -> line.contains(part)).collect(Collectors.joining("\n"));
    }
}
