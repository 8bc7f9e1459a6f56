package portal.pdf;

import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font with Arabic letters.
 *
 * @param signs where vowel signs belong on letters
 */
record ArabicFont(SignAnchors signs, CmapLookup letters) {
    private static final String UNKNOWN = "\ufffd";

    static ArabicFont of(TrueTypeFont font) throws IOException {
        return new ArabicFont(SignAnchors.of(font), font.getUnicodeCmapLookup());
    }

    /**
     * Returns the text that glyphs show, in the order in which it is read and with letters that are not joined.
     *
     * @param glyphs the numbers of the glyphs from left to right
     */
    String text(List<Integer> glyphs) {
        var shown = new StringBuilder();
        glyphs.forEach(glyph -> shown.append(letter(glyph)));
        return Normalizer.normalize(Bidi.writeReverse(shown.toString(), Bidi.DO_MIRRORING), Normalizer.Form.NFKC);
    }

    private String letter(int glyph) {
        var codes = letters.getCharCodes(glyph);
        return codes == null || codes.isEmpty() ? UNKNOWN : Character.toString(codes.getFirst());
    }
}
