package portal.documents.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ParserDecorator;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Parses a file and each file in it, one within the other. The text of each begins with the lines about it, and what
 * could not be read of the files in it is noted.
 */
class FileTree extends ParserDecorator {
    private static final long serialVersionUID = 1;
    private static final Pattern WITHOUT_TEXT = Pattern.compile(
            "(image|audio|video|font)/.*|application/(octet-stream|pgp-signature|(x-)?pkcs7-signature)\\b.*");
    private static final Pattern ARCHIVE = Pattern.compile(
            "application/(zip|java-archive|x-tar|gzip|x-7z-compressed|x-archive|x-cpio|x-arj|x-bzip2?|x-xz|mbox)\\b.*");

    private static final List<String> LOCKED = List.of(
            EncryptedDocumentException.class.getName(), PasswordRequiredException.class.getName(), "encryption");

    private final transient PlainTextHandler text;
    private final Set<ExtractionOutcome> losses = EnumSet.noneOf(ExtractionOutcome.class);
    private boolean hasText;
    private int depth;

    FileTree(Parser parser, PlainTextHandler text) {
        super(parser);
        this.text = text;
    }

    /** Returns how reading a file, or several, failed within the outer file. */
    Set<ExtractionOutcome> losses() {
        return losses;
    }

    /** Returns whether words of any file were read, not only the names of files in an archive. */
    boolean hasText() {
        return hasText;
    }

    @Override
    public void parse(InputStream file, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        var isOfItsOwn = isOfItsOwn(metadata);
        var outer = context.get(FileNotes.class);
        var notes = new FileNotes();
        context.set(FileNotes.class, notes);
        depth++;
        text.beginFile();
        try {
            super.parse(file, noting(handler), metadata, context);
        } catch (IOException | SAXException | TikaException | RuntimeException failure) {
            if (depth > 1 && !text.isFull()) note(Parsing.outcome(failure), metadata, isOfItsOwn);
            throw failure;
        } finally {
            depth--;
            context.set(FileNotes.class, outer);
            if (notes.isOfUnknownKind()) note(ExtractionOutcome.UNKNOWN_KIND, metadata, isOfItsOwn);
            var lines = isOfItsOwn ? lines(name, metadata, notes) : List.<LabelledLine>of();
            note(metadata, lines);
            text.endFile(lines);
        }
    }

    /** Returns a handler that notes the addresses in the file, also those in the head of a page. */
    private ContentHandler noting(ContentHandler handler) {
        return new ContentHandlerDecorator(handler) {
            @Override
            public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
                text.noteAddress(name, attributes);
                super.startElement(uri, name, qName, attributes);
            }
        };
    }

    private List<LabelledLine> lines(@Nullable String name, Metadata metadata, FileNotes notes) {
        var head = FileHead.of(metadata, notes);
        if (depth == 0) return head;
        return Stream.concat(heading(name, metadata).stream(), head.stream()).toList();
    }

    private static List<LabelledLine> heading(@Nullable String name, Metadata metadata) {
        if (name != null && !name.isBlank())
            return List.of(new LabelledLine(LineLabel.ENCLOSED_FILE, MailParser.decoded(name)));
        return FileHead.isMail(metadata) ? List.of(new LabelledLine(LineLabel.ENCLOSED_MAIL, "")) : List.of();
    }

    private void note(Metadata metadata, List<LabelledLine> lines) {
        hasText |=
                text.charactersOfFile() > 0 && !ARCHIVE.matcher(type(metadata)).matches()
                        || lines.stream().anyMatch(line -> line.label().isOfMail());
        if (isPage(metadata)) return;
        for (var failure : metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM))
            losses.add(outcome(failure));
    }

    /** Notes that a file could not be read. A damaged picture counts only if it is a bomb, because it has no text. */
    private void note(ExtractionOutcome loss, Metadata metadata, boolean isOfItsOwn) {
        var hadText = isOfItsOwn && !WITHOUT_TEXT.matcher(type(metadata)).matches();
        if (hadText || loss == ExtractionOutcome.BOMB) losses.add(loss);
    }

    private static String type(Metadata metadata) {
        return String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
    }

    /** Returns whether the file is a page. Tika copies its meta elements into the metadata, whatever their names. */
    private static boolean isPage(Metadata metadata) {
        return type(metadata).contains("html");
    }

    /** Returns how reading a file in an archive failed, by the message of the library that unpacks it. */
    private static ExtractionOutcome outcome(String failure) {
        if (LOCKED.stream().anyMatch(failure::contains)) return ExtractionOutcome.PASSWORD_PROTECTED;
        return failure.contains("Unsupported") ? ExtractionOutcome.UNKNOWN_KIND : ExtractionOutcome.BROKEN;
    }

    /** Returns whether people added the file to another file, so that it is not a picture or a preview of its text. */
    private static boolean isOfItsOwn(Metadata metadata) {
        var kind = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
        return kind == null || kind.equals(TikaCoreProperties.EmbeddedResourceType.ATTACHMENT.toString());
    }
}
