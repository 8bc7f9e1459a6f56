package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.NamespaceSupport;

/**
 * Removes what tracked changes deleted from the XML of Word and OpenDocument files. Text that was moved stays where it
 * was moved to.
 */
final class TrackedChanges {
    private static final int FASTEST = 1; // a level of compression
    private static final String BETWEEN = " … ";

    /** Elements that tell who made a change, or hold a field instead of words. */
    private static final Set<String> SILENT = Set.of("change-info", "delInstrText", "instrText");

    /** Elements that separate words. */
    private static final Set<String> BREAKS = Set.of("p", "h", "br", "cr", "line-break", "s", "tab");

    private final StringBuilder deleted = new StringBuilder();

    private TrackedChanges() {}

    /** Writes a copy of a file without the deletions, and returns the words that were deleted. */
    static String remove(ZipFile file, Path copy, ParseContext context)
            throws IOException, SAXException, TikaException {
        var changes = new TrackedChanges();
        try (var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            out.setLevel(FASTEST);
            for (var part : Collections.list(file.entries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                try (var in = file.getInputStream(part)) {
                    if (!OfficeXml.isText(part.getName())) in.transferTo(out);
                    else
                        XMLReaderUtils.parseSAX(
                                in, changes.without(new ToXMLContentHandler(out, UTF_8.name())), context);
                }
                out.closeEntry();
            }
        }
        return changes.deleted.toString().replaceAll("\\s+", " ");
    }

    private ContentHandler without(ContentHandler rest) {
        return new ContentHandlerDecorator(rest) {
            private int depth; // of the present element within a deletion; 0 outside
            private int silent; // the depth of an element whose words were not deleted; 0 outside
            private boolean isMoved;
            private boolean isApart = true; // whether other words stand between this deletion and the last one

            @Override
            public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
                if (depth == 0 && !isDeletion(uri, name)) {
                    isApart |= name.equals("t") || BREAKS.contains(name);
                    super.startElement(uri, name, qName, attributes);
                    return;
                }
                if (depth++ == 0) isMoved = name.equals("moveFrom");
                isApart |= name.equals("changed-region");
                if (BREAKS.contains(name) && !isMoved) delete(" ");
                if (silent == 0 && SILENT.contains(name)) silent = depth;
            }

            @Override
            public void endElement(String uri, String name, String qName) throws SAXException {
                if (depth == 0) super.endElement(uri, name, qName);
                else if (depth-- == silent) silent = 0;
            }

            @Override
            public void characters(char[] characters, int start, int length) throws SAXException {
                if (depth == 0) super.characters(characters, start, length);
                else if (!isMoved && silent == 0) delete(new String(characters, start, length));
            }

            private void delete(String words) {
                if (isApart && !words.isBlank()) {
                    if (!deleted.isEmpty()) deleted.append(BETWEEN);
                    isApart = false;
                }
                if (!isApart) deleted.append(words);
            }

            @Override
            public void startDocument() throws SAXException {
                super.startDocument();
                super.startPrefixMapping("xml", NamespaceSupport.XMLNS); // ToXMLContentHandler does not know it
            }

            @Override
            public void startPrefixMapping(String prefix, String uri) throws SAXException {
                if (depth == 0) super.startPrefixMapping(prefix, uri);
            }
        };
    }

    private static boolean isDeletion(String uri, String element) {
        return switch (element) {
            case "del", "moveFrom" -> uri.contains("wordprocessingml");
            case "tracked-changes" -> true;
            default -> false;
        };
    }
}
