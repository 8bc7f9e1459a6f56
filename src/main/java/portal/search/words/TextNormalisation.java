package portal.search.words;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Normalises text for search and display: one Unicode form, without characters that change the direction and without
 * the most usual invisible ones. The joiners of Arabic and Indian scripts stay, because words need them.
 */
public final class TextNormalisation {
    private TextNormalisation() {}

    /**
     * Returns the text in the Unicode form NFKC, without the characters that {@link #hasUnseen} finds. NFKC makes the
     * ligatures and separate accents of a PDF match typed text.
     */
    public static String of(String text) {
        if (text.chars().allMatch(TextNormalisation::isPlain)) return text;
        var seen = hasUnseen(text) ? withoutUnseen(text) : text;
        return Normalizer.isNormalized(seen, Form.NFKC) ? seen : Normalizer.normalize(seen, Form.NFKC);
    }

    /**
     * Returns whether the text has one of the characters that {@link #of} removes: controls (but not tabs, line ends
     * and form feeds), characters that change the direction, surrogates that are not part of a pair, private-use
     * characters and the most usual invisible ones.
     */
    public static boolean hasUnseen(String text) {
        return text.codePoints().anyMatch(TextNormalisation::isUnseen);
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7f || isSpacing(c);
    }

    private static boolean isSpacing(int c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    private static String withoutUnseen(String text) {
        return text.codePoints()
                .filter(c -> !isUnseen(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns whether the character is one of those that {@link #hasUnseen} finds. */
    private static boolean isUnseen(int c) {
        if (c < 0x7f) return c < ' ' && !isSpacing(c);
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.FORMAT ->
                c == 0xad
                        || c == 0x61c
                        || c == 0x200b
                        || c == 0x200e
                        || c == 0x200f
                        || c >= 0x202a && c <= 0x202e
                        || c >= 0x2060 && c <= 0x206f
                        || c == 0xfeff;
            default -> false;
        };
    }
}
