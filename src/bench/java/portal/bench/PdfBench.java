package portal.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import portal.pdf.PdfPages;
import portal.pdf.PdfText;
import portal.pdf.PdfText.Chapter;

/**
 * Measures how long it takes to make a PDF file of about a hundred pages: in a left-to-right language, and in a
 * right-to-left language.
 */
class PdfBench {
    private static final int RUNS = 3;
    private static final int CLAUSES = 100;
    private static final int SENTENCES = 60;

    private final Figures figures;

    PdfBench(Figures figures) {
        this.figures = figures;
    }

    void run() throws IOException {
        measure("English", text(Locale.ENGLISH, "Write down who held the device, and when. "));
        measure("Arabic", text(Locale.of("ar"), "دوِّن من كان الجهاز في حوزته ومتى (UTC). "));
    }

    private void measure(String language, PdfText text) throws IOException {
        for (var run = 1; run <= RUNS; run++) {
            var start = System.nanoTime();
            var bytes = PdfPages.of(text);
            var millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            try (var pdf = Loader.loadPDF(bytes)) {
                figures.add("pdf", "pages, " + language + ", run " + run, pdf.getNumberOfPages(), "");
            }
            figures.add("pdf", "time, " + language + ", run " + run, millis, "ms");
        }
    }

    private static PdfText text(Locale language, String sentence) {
        var html = "<p>" + sentence.repeat(SENTENCES) + "</p><ul><li>" + sentence + "</li></ul>";
        var chapters = IntStream.rangeClosed(1, CLAUSES)
                .mapToObj(n -> new Chapter("c-" + n, 1, String.valueOf(n), sentence, language, "", html))
                .toList();
        return new PdfText(
                sentence,
                language,
                "RESTRICTED · TLP:AMBER",
                "",
                List.of(),
                List.of(),
                "Contents",
                "Page",
                "",
                chapters,
                Map.of(),
                Instant.EPOCH);
    }
}
