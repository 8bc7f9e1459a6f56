package portal.documents.extraction;

import java.io.InputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Notes that no parser reads files of this kind. */
class UnknownKindParser extends EmptyParser {
    private static final long serialVersionUID = 1;

    @Override
    public void parse(InputStream file, ContentHandler handler, Metadata metadata, ParseContext context)
            throws SAXException {
        FileNotes.in(context).noteUnknownKind();
        super.parse(file, handler, metadata, context);
    }
}
