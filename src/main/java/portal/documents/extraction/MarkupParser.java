package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.io.input.ReaderInputStream;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Decodes pages and files of XML in the charset that {@link CharsetDecision} chooses, and passes them in UTF-8 to their
 * parser, which would look up the charset by its name or give up at the first stray byte.
 *
 * <p>It is no decorator, because the parser of mails would look for the decorated parser and pass it the bytes.
 */
class MarkupParser implements Parser {
    private static final long serialVersionUID = 1;
    private static final int HEAD = 1 << 10;
    private static final Pattern DECLARATION = Pattern.compile("\\s*<\\?xml\\s[^>]*>");

    private final Parser parser;

    MarkupParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return parser.getSupportedTypes(context);
    }

    @Override
    public void parse(InputStream file, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var bytes = file.markSupported() ? file : new BufferedInputStream(file);
        var charset = context.get(EncodingDetector.class).detect(bytes, metadata);
        var text = withoutDeclaration(new BufferedReader(new InputStreamReader(bytes, charset)));
        var utf8 = ReaderInputStream.builder().setReader(text).setCharset(UTF_8).get();
        parser.parse(new BufferedInputStream(utf8), handler, metadata, context);
    }

    /** Skips the XML declaration, because it tells the charset that the file had before. */
    private static Reader withoutDeclaration(Reader text) throws IOException {
        var head = new char[HEAD];
        text.mark(HEAD);
        var length = Math.max(0, text.read(head));
        text.reset();
        var declaration = DECLARATION.matcher(new String(head, 0, length));
        if (declaration.lookingAt()) text.skip(declaration.end());
        return text;
    }
}
