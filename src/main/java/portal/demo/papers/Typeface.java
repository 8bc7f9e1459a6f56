package portal.demo.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The font of all generated files. It is part of PDFBox, so no font of the machine is needed. */
final class Typeface {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static TrueTypeFont load() {
        try (var in = PDDocument.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("No typeface in PDFBox at " + FILE);
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Typeface() {}
}
