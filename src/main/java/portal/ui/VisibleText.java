package portal.ui;

/**
 * Cleans every title and name that people type. It removes most invisible characters and those that change the reading
 * direction, and replaces each group of white space by a single space.
 */
public final class VisibleText {
    private static final String LINE_ENDS = "[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+";
    private static final String SPACES = "[\\s\\p{Z}]+";

    /**
     * Characters that are invisible although Unicode classifies them as visible, such as Hangul fillers and the Braille
     * blank.
     */
    private static final String BLANK = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private VisibleText() {}

    /**
     * Returns a title or a name as one line. Returns an empty text if no character is visible, or if the text contains
     * a NUL, which no text written by a person contains.
     */
    public static String line(String typed) {
        if (typed.indexOf('\0') >= 0) return "";
        var line = withoutControls(typed.replaceAll(LINE_ENDS, " "))
                .replaceAll(SPACES, " ")
                .strip();
        return line.codePoints().anyMatch(VisibleText::isSeen) ? line : "";
    }

    /** Returns whether a text has no visible character. */
    public static boolean isEmpty(String typed) {
        return line(typed).isEmpty();
    }

    /**
     * Returns the text without control characters, direction marks and other format characters (except joiners),
     * surrogates that are not part of a pair, and characters that are unassigned or for private use.
     */
    public static String withoutControls(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(character -> !isControl(character)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> character != 0x200C && character != 0x200D; // not joiners, which Persian needs
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default -> BLANK.indexOf(character) < 0;
        };
    }
}
