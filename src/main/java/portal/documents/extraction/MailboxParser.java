package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Set;
import org.apache.tika.extractor.EmbeddedDocumentUtil;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Parses a mailbox file, one mail at a time. Tika's own parser decodes every mail as windows-1252, which loses letters.
 */
class MailboxParser implements Parser {
    private static final long serialVersionUID = 1;
    private static final String MAIL = "message/rfc822";
    private static final String BEGINNING = "From ";
    private static final int LARGEST_MAIL = 50_000_000;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("mbox"));
    }

    @Override
    public void parse(InputStream mailbox, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException {
        var text = new XHTMLContentHandler(handler, metadata);
        text.startDocument();
        var lines = new BufferedReader(new InputStreamReader(mailbox, ISO_8859_1)); // maps each byte to one character
        var mail = new ByteArrayOutputStream();
        var before = "";
        for (var line = lines.readLine(); line != null; before = line, line = lines.readLine()) {
            if (before.isBlank() && line.startsWith(BEGINNING)) {
                read(mail, text, context);
                mail.reset();
            } else if (mail.size() < LARGEST_MAIL) mail.write((line + "\n").getBytes(ISO_8859_1));
        }
        read(mail, text, context);
        text.endDocument();
    }

    private static void read(ByteArrayOutputStream mail, XHTMLContentHandler text, ParseContext context)
            throws IOException, SAXException {
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, MAIL);
        metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, MAIL);
        var extractor = EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context);
        if (mail.size() > 0 && extractor.shouldParseEmbedded(metadata))
            extractor.parseEmbedded(new ByteArrayInputStream(mail.toByteArray()), text, metadata, true);
    }
}
