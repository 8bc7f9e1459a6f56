package portal.documents.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ParserDecorator;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Parses the files of office programs that are ZIP archives of XML parts. Words that a tracked change deleted are not
 * read as text, and the addresses in formulas and fields are read; Tika's parsers do neither.
 */
class OfficeFileParser extends ParserDecorator {
    private static final long serialVersionUID = 1;

    OfficeFileParser(Parser parser) {
        super(parser);
    }

    @Override
    public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var file = TikaInputStream.get(in);
        try (var scratch = new TemporaryResources()) {
            super.parse(revised(file, context, scratch), handler, metadata, context);
        }
    }

    /** Returns the file without the words that were deleted; the same file if there are none, or if it is damaged. */
    private static TikaInputStream revised(TikaInputStream file, ParseContext context, TemporaryResources scratch)
            throws SAXException, TikaException {
        var notes = FileNotes.in(context);
        try (var zip = new ZipFile(file.getFile())) {
            var xml = OfficeXml.of(zip);
            if (!xml.hasDeletions()) {
                xml.links().forEach(notes::addLink);
                return file;
            }
            var copy = scratch.createTempFile();
            var deleted = TrackedChanges.remove(zip, copy, context);
            try (var rest = new ZipFile(copy.toFile())) {
                OfficeXml.of(rest).links().forEach(notes::addLink);
            }
            if (!deleted.isBlank()) notes.add(new LabelledLine(LineLabel.DELETED, deleted));
            var revised = TikaInputStream.get(copy);
            scratch.addResource(revised);
            return revised;
        } catch (IOException | SAXParseException | IllegalArgumentException damaged) {
            return file; // the parser reports the damage
        }
    }
}
