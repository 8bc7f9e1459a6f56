package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.AutoDetectParserConfig;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Parses one file after another; runs only in the extraction process. */
class Parsing {
    private static final long SUSPICIOUS_FROM = 1_000_000; // characters of output; below, the ratio is not checked
    private static final long MOST_OUT_PER_IN = 100;
    private static final int DEEPEST = 60;
    private static final int DEEPEST_PACKAGE = 10;

    private final int longestText;
    private final AutoDetectParser parser =
            new AutoDetectParser(new DefaultParser(), new MailParser(), new MailboxParser());
    private final LanguageGuess language = new LanguageGuess();
    private final CharsetGuess charset = new CharsetGuess();

    Parsing(int longestText) throws IOException {
        this.longestText = longestText;
        var limits = new AutoDetectParserConfig();
        limits.setOutputThreshold(SUSPICIOUS_FROM);
        limits.setMaximumCompressionRatio(MOST_OUT_PER_IN);
        limits.setMaximumDepth(DEEPEST);
        limits.setMaximumPackageEntryDepth(DEEPEST_PACKAGE);
        parser.setAutoDetectParserConfig(limits);
        parser.setDetector(new TextFiles(parser.getDetector()));
        parser.setMediaTypeRegistry(MediaTypeRegistry.getDefaultRegistry());
    }

    ExtractionResult parse(Path file) {
        var text = new PlainTextHandler(longestText);
        var metadata = new Metadata();
        var outcome = parse(file, text, metadata);
        var read = text.toString();
        if (outcome == ExtractionOutcome.EXTRACTED && read.isBlank()) outcome = ExtractionOutcome.EMPTY;
        return new ExtractionResult(outcome, read, mediaType(metadata), language.of(read));
    }

    private ExtractionOutcome parse(Path file, PlainTextHandler text, Metadata metadata) {
        try (var in = TikaInputStream.get(file, metadata)) {
            parser.parse(in, new BodyContentHandler(text), metadata, context());
            return text.isFull() ? ExtractionOutcome.TOO_LARGE : ExtractionOutcome.EXTRACTED;
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError failure) {
            if (text.isFull()) return ExtractionOutcome.TOO_LARGE;
            return outcome(failure);
        }
    }

    private static ExtractionOutcome outcome(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException) return ExtractionOutcome.PASSWORD_PROTECTED;
            if (String.valueOf(cause.getMessage()).contains("zip bomb")) return ExtractionOutcome.BOMB;
        }
        return ExtractionOutcome.BROKEN;
    }

    private ParseContext context() {
        var context = withoutPictures();
        context.set(EncodingDetector.class, new CharsetDecision(charset));
        return context;
    }

    /**
     * Returns a configuration without text recognition (OCR) in images, because OCR is slow. Otherwise Tika would use
     * an OCR program that is installed on the machine.
     */
    private static ParseContext withoutPictures() {
        var context = new ParseContext();
        var letters = new TesseractOCRConfig();
        letters.setSkipOcr(true);
        context.set(TesseractOCRConfig.class, letters);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setMaxMainMemoryBytes(32L << 20);
        context.set(PDFParserConfig.class, pdf);
        return context;
    }

    private static @Nullable String mediaType(Metadata metadata) {
        var type = metadata.get(Metadata.CONTENT_TYPE);
        return type == null ? null : type.replaceFirst(";.*", "").strip();
    }
}
