package portal.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;

/**
 * Joins Arabic letters and writes right-to-left text in the order in which a line is drawn, from left to right. Vowel
 * signs stay as they are: their joined forms have a width of their own and would stand beside their letters. A letter
 * that joins with no other stays as it is, too, because fonts know where signs belong on it only then.
 */
final class ArabicLetters implements BidiReorderer {
    private static final char FIRST_SIGN = '\ufe70';
    private static final char LAST_SIGN = '\ufe7f';
    private static final String SIGNS =
            "\u064b\u064b\u064c\ufe73\u064d\ufe75\u064e\u064e" + "\u064f\u064f\u0650\u0650\u0651\u0651\u0652\u0652";

    private final ArabicShaping join = new ArabicShaping(ArabicShaping.LETTERS_SHAPE);
    private final ArabicShaping part = new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE);

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    }

    @Override
    public String shapeText(String text) {
        return plain(changed(join, text));
    }

    @Override
    public String deshapeText(String text) {
        return changed(part, text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String changed(ArabicShaping shaping, String text) {
        try {
            return shaping.shape(text);
        } catch (ArabicShapingException impossible) {
            return text;
        }
    }

    private static String plain(String text) {
        var plain = new StringBuilder(text);
        for (var i = 0; i < plain.length(); i++) plain.setCharAt(i, plain(plain.charAt(i)));
        return plain.toString();
    }

    private static char plain(char letter) {
        if (letter >= FIRST_SIGN && letter <= LAST_SIGN) return SIGNS.charAt(letter - FIRST_SIGN);
        if (UCharacter.getIntPropertyValue(letter, UProperty.DECOMPOSITION_TYPE) != DecompositionType.ISOLATED)
            return letter;
        var parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKC);
        return parts.length() == 1 ? parts.charAt(0) : letter;
    }
}
