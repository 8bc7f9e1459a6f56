package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pkg.PackageParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tika's parser for archives, extended to decode the names of the files in a ZIP as {@link EntryNames} does. */
class ArchiveParser extends PackageParser {
    private static final long serialVersionUID = 1;

    ArchiveParser() {
        setDetectCharsetsInEntryNames(false);
    }

    @Override
    public void parse(InputStream archive, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        if (archive instanceof TikaInputStream file && file.getOpenContainer() instanceof ZipFile zip) {
            var charset = EntryNames.of(zip).charset();
            if (!charset.equals(UTF_8))
                file.setOpenContainer(ZipFile.builder()
                        .setFile(file.getFile())
                        .setCharset(charset)
                        .get());
        }
        super.parse(archive, handler, metadata, context);
    }
}
