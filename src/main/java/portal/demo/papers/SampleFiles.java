package portal.demo.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Generates files in the usual office formats from Markdown. */
public final class SampleFiles {
    private static final Map<String, FileFormat> PRESSES = Map.of(
            "pdf", new PdfFormat(),
            "docx", new DocxFormat(),
            "xlsx", new XlsxFormat(),
            "pptx", new PptxFormat(),
            "odt", new OdtFormat(),
            "rtf", new RtfFormat(),
            "html", new HtmlFormat(),
            "eml", new EmlFormat(),
            "txt", new TextFormat(),
            "png", new PngFormat());

    /** Returns the bytes of the file, which are always the same for the same input. */
    public static byte[] make(Paper paper) {
        var press = PRESSES.get(paper.ending());
        if (press == null) throw new IllegalArgumentException("No press for " + paper.fileName());
        try {
            return press.print(paper);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot print " + paper.fileName(), e);
        }
    }

    private SampleFiles() {}
}
