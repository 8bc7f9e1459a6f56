package portal.documents.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tika's parser for the binary files of Excel, extended to read the addresses in formulas. */
class OldSheetParser extends OfficeParser {
    private static final long serialVersionUID = 1;
    private static final String BOOK = "Workbook";
    private static final int MOST_LINKS = 1_000;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("vnd.ms-excel"));
    }

    @Override
    public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var file = TikaInputStream.get(in);
        links(file).forEach(FileNotes.in(context)::addLink);
        super.parse(file, handler, metadata, context);
    }

    private static Set<String> links(TikaInputStream file) throws IOException {
        var links = new LinkedHashSet<String>();
        try (var container = new POIFSFileSystem(file.getFile(), true)) {
            if (!container.getRoot().hasEntry(BOOK)) return links;
            try (var book = container.createDocumentInputStream(BOOK)) {
                var records = new RecordFactoryInputStream(book, false);
                for (var record = records.nextRecord(); record != null; record = records.nextRecord())
                    if (record instanceof FormulaRecord formula && links.size() < MOST_LINKS)
                        addLink(formula.getParsedExpression(), links);
            }
        } catch (IOException | RuntimeException damaged) {
            return links; // the parser reports the damage
        }
        return links;
    }

    /** Adds the first text of the formula if the formula is a call of HYPERLINK. */
    private static void addLink(Ptg[] formula, Set<String> links) {
        var isLink = formula.length > 0
                && formula[formula.length - 1] instanceof AbstractFunctionPtg function
                && function.getName().equals("HYPERLINK");
        if (isLink && formula[0] instanceof StringPtg address) links.add(address.getValue());
    }
}
