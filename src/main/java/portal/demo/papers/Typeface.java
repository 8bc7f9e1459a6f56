package portal.demo.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The font of generated PDF and PNG files. It is a part of the PDFBox library, so that no font needs to be installed on
 * the machine.
 */
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
