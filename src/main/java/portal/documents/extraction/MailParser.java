package portal.documents.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.mail.RFC822Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika's mail parser, extended to pass on the charset that a mail declares for each of its parts. Tika itself passes it
 * on for attachments only.
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
                noteCharsets(again, decision);
            }
        }
        super.parse(file, handler, metadata, context);
    }

    private static void noteCharsets(InputStream mail, CharsetDecision decision) throws IOException {
        var parser = new MimeStreamParser(LONG_LINES, null, new DefaultBodyDescriptorBuilder());
        parser.setContentDecoding(true);
        parser.setNoRecurse();
        parser.setContentHandler(new AbstractContentHandler() {
            @Override
            public void body(BodyDescriptor part, InputStream content) throws IOException {
                if ("text".equals(part.getMediaType())) decision.declare(content, part.getCharset());
            }
        });
        try {
            parser.parse(mail);
        } catch (MimeException broken) {
            // ignored, because parsing the mail itself reports the error
        }
    }
}
