package portal.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a file, for Latin and for Arabic script. A file contains only the letters that it uses. */
final class PdfFonts {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final PDDocument pdf;
    private final PdfRendererBuilder builder;
    private final Map<COSDictionary, ArabicFont> arabic = new HashMap<>();

    private PdfFonts(PDDocument pdf, PdfRendererBuilder builder) {
        this.pdf = pdf;
        this.builder = builder;
    }

    /**
     * Adds all fonts to a file.
     *
     * @return the fonts with Arabic letters, by their dictionaries in the file
     */
    static Map<COSDictionary, ArabicFont> addTo(PDDocument pdf, PdfRendererBuilder builder) throws IOException {
        var fonts = new PdfFonts(pdf, builder);
        fonts.add("IBMPlexSans-Regular.ttf", "Plex", REGULAR, FontStyle.NORMAL);
        fonts.add("IBMPlexSans-SemiBold.ttf", "Plex", BOLD, FontStyle.NORMAL);
        fonts.add("IBMPlexSans-Italic.ttf", "Plex", REGULAR, FontStyle.ITALIC);
        fonts.addArabic("IBMPlexSansArabic-Regular.ttf", REGULAR);
        fonts.addArabic("IBMPlexSansArabic-SemiBold.ttf", BOLD);
        return fonts.arabic;
    }

    private void addArabic(String file, int weight) throws IOException {
        var letters = add(file, "Plex Arabic", weight, FontStyle.NORMAL);
        arabic.put(letters.font().getCOSObject(), ArabicFont.of(letters.outlines()));
    }

    private record Letters(TrueTypeFont outlines, PDType0Font font) {}

    private Letters add(String file, String family, int weight, FontStyle style) throws IOException {
        try (var in = Objects.requireNonNull(PdfFonts.class.getResourceAsStream("fonts/" + file), file)) {
            var outlines = new TTFParser().parse(new RandomAccessReadBuffer(in));
            outlines.setEnableGsub(false); // a ligature of the font could not be copied as text
            var font = PDType0Font.load(pdf, outlines, true);
            builder.useFont(new PDFontSupplier(font), family, weight, style, true);
            return new Letters(outlines, font);
        }
    }
}
