package portal.documents.extraction;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.EmbeddedContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Passes each file within a file to the parser of the context. A page without a name is no file, but the body of a mail,
 * which has no lines of its own.
 */
class EmbeddedFiles extends ParsingEmbeddedDocumentExtractor {
    private final Parser pages;

    EmbeddedFiles(Parser pages, ParseContext context) {
        super(context);
        this.pages = pages;
        setWriteFileNameToContent(false); // the name stands in a labelled line
    }

    @Override
    public void parseEmbedded(InputStream file, ContentHandler handler, Metadata metadata, boolean isHtml)
            throws SAXException, IOException {
        if (!isBodyOfMail(metadata)) {
            super.parseEmbedded(file, handler, metadata, isHtml);
            return;
        }
        try {
            pages.parse(file, new EmbeddedContentHandler(new BodyContentHandler(handler)), new Metadata(), context);
        } catch (TikaException broken) {
            throw new IOException(broken);
        }
    }

    private static boolean isBodyOfMail(Metadata metadata) {
        return "text/html".equalsIgnoreCase(metadata.get(Metadata.CONTENT_TYPE))
                && metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY) == null;
    }
}
