package portal.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter.ICUBidiSplitterFactory;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;

/** Lays a text out on pages. */
public final class PdfPages {
    private static final String PRODUCER = "Liaison";
    private static final String[] PROTOCOLS = {"http", "https", "file", "jar", "ftp"};

    /**
     * One permit for every two processors, at least one: further callers of {@link #inTurn} wait, so that the portal
     * stays quick for others.
     */
    private static final Semaphore TURNS =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    static {
        XRLog.setLoggingEnabled(false); // the library would log what people wrote
    }

    private PdfPages() {}

    /** Returns a PDF file. The same text always gives the same words on the same pages. */
    public static byte[] of(PdfText text) {
        try (var pdf = new PDDocument()) {
            return written(text, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits for the caller's turn and returns a PDF file; empty if the turn does not come within this time. The text is
     * read only when it is the caller's turn, so that texts do not take memory during the wait.
     */
    public static Optional<byte[]> inTurn(Supplier<PdfText> text, Duration patience) {
        if (!isMyTurn(patience)) return Optional.empty();
        try {
            return Optional.of(of(text.get()));
        } finally {
            TURNS.release();
        }
    }

    private static boolean isMyTurn(Duration patience) {
        try {
            return TURNS.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static byte[] written(PdfText text, PDDocument pdf) throws IOException {
        var builder = builder(text).usePDDocument(pdf);
        var fonts = PdfFonts.addTo(pdf, builder);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            SignPlacement.on(pdf, fonts);
            return saved(pdf, text);
        }
    }

    private static PdfRendererBuilder builder(PdfText text) {
        var builder = new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().fromJsoup(PdfSheet.of(text)), "")
                .withProducer(PRODUCER)
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(new ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ArabicLetters())
                .defaultTextDirection(RightToLeft.isWrittenIn(text.language()) ? TextDirection.RTL : TextDirection.LTR)
                .useProtocolsStreamImplementation(PdfPages::refuse, PROTOCOLS);
        for (var priority : ExternalResourceControlPriority.values())
            builder.useExternalResourceAccessControl((address, type) -> address.startsWith("data:image/"), priority);
        return builder;
    }

    private static FSStream refuse(String address) {
        throw new IllegalStateException("No address is ever opened.");
    }

    private static byte[] saved(PDDocument pdf, PdfText text) throws IOException {
        var at = GregorianCalendar.from(text.at().atZone(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(at);
        pdf.getDocumentInformation().setModificationDate(at);
        pdf.setDocumentId(id(text));
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static long id(PdfText text) {
        var sum = new CRC32();
        sum.update((text.title() + text.at() + text.chapters()).getBytes(UTF_8));
        return sum.getValue();
    }
}
