package portal.demo.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Generates files in real formats from Markdown. */
public final class PaperMill {
    private static final Map<String, Press> PRESSES = Map.of(
            "pdf", new PdfPress(),
            "docx", new WordPress(),
            "xlsx", new SheetPress(),
            "pptx", new SlidesPress(),
            "odt", new OpenTextPress(),
            "rtf", new RtfPress(),
            "html", new WebPress(),
            "eml", new MailPress(),
            "txt", new PlainPress(),
            "png", new PicturePress());

    /** Returns the file's bytes, always the same for the same text. */
    public static byte[] make(Paper paper) {
        var press = PRESSES.get(paper.ending());
        if (press == null) throw new IllegalArgumentException("No press for " + paper.fileName());
        try {
            return press.print(paper);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot print " + paper.fileName(), e);
        }
    }

    private PaperMill() {}
}
