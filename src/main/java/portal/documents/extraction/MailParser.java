package portal.documents.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.mail.RFC822Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika's mail parser, extended to pass on the charset that a mail declares for each of its parts, which Tika itself
 * passes on for attachments only, and the names of parts that are not declared to be attachments.
 */
class MailParser extends RFC822Parser {
    private static final long serialVersionUID = 1;

    private static final MimeConfig LONG_LINES = new MimeConfig.Builder()
            .setMaxLineLen(100_000)
            .setMaxHeaderLen(100_000)
            .build(); // the same limits as Tika's

    @Override
    public void parse(InputStream mail, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var file = TikaInputStream.get(mail);
        if (context.get(EncodingDetector.class) instanceof CharsetDecision decision) {
            try (var again = Files.newInputStream(file.getPath())) {
                note(again, new Notes(FileNotes.in(context), decision));
            }
        }
        super.parse(file, handler, metadata, context);
    }

    /** Decodes the words of a header that are not ASCII, such as {@code =?utf-8?Q?Jos=C3=A9?=}. */
    static String decoded(String words) {
        var cut = LabelledLine.cut(words);
        return cut.contains("=?") ? DecoderUtil.decodeEncodedWords(cut, DecodeMonitor.SILENT) : cut;
    }

    private static void note(InputStream mail, Notes notes) throws IOException {
        var parser = new MimeStreamParser(LONG_LINES, null, new DefaultBodyDescriptorBuilder());
        parser.setContentDecoding(true);
        parser.setNoRecurse();
        parser.setContentHandler(notes);
        try {
            parser.parse(mail);
        } catch (MimeException broken) {
            // ignored, because parsing the mail itself reports the error
        }
    }

    /** What Tika does not pass on: the charsets and names of parts, and the date as it was sent. */
    private static class Notes extends AbstractContentHandler {
        private final FileNotes notes;
        private final CharsetDecision decision;
        private boolean isInPart;

        Notes(FileNotes notes, CharsetDecision decision) {
            this.notes = notes;
            this.decision = decision;
        }

        @Override
        public void startBodyPart() {
            isInPart = true;
        }

        @Override
        public void field(Field field) {
            if (!isInPart && field.getName().equalsIgnoreCase("Date"))
                FileHead.mailLine(LineLabel.DATE, field.getBody()).ifPresent(notes::add);
        }

        @Override
        public void body(BodyDescriptor part, InputStream content) throws IOException {
            if ("text".equals(part.getMediaType())) decision.declare(content, part.getCharset());
            if (part instanceof MaximalBodyDescriptor described && !isAttachment(described))
                FileHead.mailLine(LineLabel.ENCLOSED_FILE, name(described)).ifPresent(notes::add);
        }

        private static boolean isAttachment(MaximalBodyDescriptor part) {
            return "attachment".equalsIgnoreCase(part.getContentDispositionType());
        }

        private static @Nullable String name(MaximalBodyDescriptor part) {
            var name = part.getContentDispositionFilename();
            return name == null ? part.getContentTypeParameters().get("name") : name;
        }
    }
}
