package portal.ui;

/**
 * The one rule for every typed title and name. It removes characters that are invisible or that change the direction of
 * reading, and turns white space of any kind into a single space.
 */
public final class VisibleText {
    private static final String LINE_ENDS = "[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+";
    private static final String SPACES = "[\\s\\p{Z}]+";

    /**
     * Characters that Unicode classes as letters or marks and that are still invisible: Hangul fillers, the Braille
     * blank and others.
     */
    private static final String BLANK = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private VisibleText() {}

    /**
     * Returns a title or a name as one line; empty if nothing in it is visible, or if it contains a NUL, which no real
     * text does.
     */
    public static String line(String typed) {
        if (typed.indexOf('\0') >= 0) return "";
        var line = withoutControls(typed.replaceAll(LINE_ENDS, " "))
                .replaceAll(SPACES, " ")
                .strip();
        return line.codePoints().anyMatch(VisibleText::isSeen) ? line : "";
    }

    /** Returns whether nothing in a text is visible. */
    public static boolean isEmpty(String typed) {
        return line(typed).isEmpty();
    }

    /** Returns the text without control characters, direction marks, lone surrogates and other invisible characters. */
    public static String withoutControls(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(character -> !isControl(character)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> character != 0x200C && character != 0x200D; // joiners, which Persian needs
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
