package portal.search.words;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Text as it is searched and shown: one spelling of each character, and nothing invisible that turns or hides. */
public final class PlainText {
    private PlainText() {}

    /** Composed, so that the ligatures and loose accents of a PDF match what one types; without control characters. */
    public static String of(String text) {
        if (text.chars().allMatch(PlainText::isPlain)) return text;
        var seen = hasUnseen(text) ? withoutUnseen(text) : text;
        return Normalizer.isNormalized(seen, Form.NFKC) ? seen : Normalizer.normalize(seen, Form.NFKC);
    }

    /** Whether there is something in it that nobody sees, or that turns the line. */
    public static boolean hasUnseen(String text) {
        return text.codePoints().anyMatch(PlainText::isUnseen);
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

    /** Controls, halves of characters, private signs, and what steers direction or hides between letters. */
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
