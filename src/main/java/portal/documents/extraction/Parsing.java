package portal.documents.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.AutoDetectParserConfig;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.code.SourceCodeParser;
import org.apache.tika.parser.feed.FeedParser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.xml.DcXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Parses one file after another; runs only in the extraction process. */
class Parsing {
    private static final long SUSPICIOUS_FROM = 1_000_000; // characters of output; below, the ratio is not checked
    private static final long MOST_OUT_PER_IN = 100;
    private static final int DEEPEST = 60;
    private static final int DEEPEST_PACKAGE = 10;

    /**
     * Tika's parsers without the one for source code, which colours the code and then removes the colours again, and
     * the one for pages, which {@link MarkupParser} calls.
     */
    private static final Parser USUAL = new DefaultParser(
            MediaTypeRegistry.getDefaultRegistry(),
            new ServiceLoader(),
            List.of(SourceCodeParser.class, JSoupParser.class));

    private static final Parser PAGES = new MarkupParser(new JSoupParser());

    private final int longestText;
    private final AutoDetectParser parser = new AutoDetectParser(
            USUAL,
            PAGES,
            new MarkupParser(new DcXMLParser()),
            new MarkupParser(new FeedParser()),
            new MailParser(),
            new MailboxParser(),
            new ArchiveParser(),
            new CardParser(),
            new OldSheetParser(),
            new OfficeFileParser(new OOXMLParser()),
            new OfficeFileParser(new OpenDocumentParser()));
    private final LanguageGuess language = new LanguageGuess();
    private final CharsetGuess charset = CharsetGuess.ofTexts();

    Parsing(int longestText) throws IOException {
        this.longestText = longestText;
        var limits = new AutoDetectParserConfig();
        limits.setOutputThreshold(SUSPICIOUS_FROM);
        limits.setMaximumCompressionRatio(MOST_OUT_PER_IN);
        limits.setMaximumDepth(DEEPEST);
        limits.setMaximumPackageEntryDepth(DEEPEST_PACKAGE);
        parser.setAutoDetectParserConfig(limits);
        parser.setFallback(new UnknownKindParser());
        parser.setDetector(new TextFiles(parser.getDetector()));
        parser.setMediaTypeRegistry(MediaTypeRegistry.getDefaultRegistry());
    }

    ExtractionResult parse(Path file) {
        var text = new PlainTextHandler(longestText);
        var metadata = new Metadata();
        var outcome = parse(file, text, metadata);
        var read = outcome == ExtractionOutcome.UNREADABLE ? "" : text.toString();
        return new ExtractionResult(outcome, read, mediaType(metadata), language.of(LabelledLine.without(read)));
    }

    private ExtractionOutcome parse(Path file, PlainTextHandler text, Metadata metadata) {
        var files = new FileTree(parser, text);
        try (var in = TikaInputStream.get(file, metadata)) {
            files.parse(in, new BodyContentHandler(text), metadata, context(files));
            return Verdict.of(files, text);
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError failure) {
            return Verdict.of(outcome(failure), files, text);
        }
    }

    static ExtractionOutcome outcome(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException || cause instanceof PasswordRequiredException)
                return ExtractionOutcome.PASSWORD_PROTECTED;
            if (cause instanceof UnsupportedOperationException) return ExtractionOutcome.UNKNOWN_KIND;
            if (String.valueOf(cause.getMessage()).contains("zip bomb")) return ExtractionOutcome.BOMB;
        }
        return ExtractionOutcome.BROKEN;
    }

    private ParseContext context(FileTree files) {
        var context = withoutPictures();
        context.set(EncodingDetector.class, new CharsetDecision(charset));
        context.set(Parser.class, files);
        context.set(HtmlMapper.class, new PageElements());
        context.set(EmbeddedDocumentExtractor.class, new EmbeddedFiles(PAGES, context));
        var office = new OfficeParserConfig();
        office.setWriteSelectHeadersInBody(false); // the header of a mail stands in labelled lines
        context.set(OfficeParserConfig.class, office);
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
