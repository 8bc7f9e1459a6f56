package portal.ui;

/**
 * What people see of a text that somebody typed: the one rule for every title and name. Signs that nobody sees, or that
 * turn the direction of reading, are dropped; white space of any kind becomes a single space.
 */
public final class VisibleText {
    private static final String LINE_ENDS = "[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+";
    private static final String SPACES = "[\\s\\p{Z}]+";

    /** Letters and marks by their type, and yet nothing to be seen: fillers of Hangul, the blank of Braille, and others. */
    private static final String BLANK = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private VisibleText() {}

    /** A title or a name in one line; empty when there is nothing to be seen in it, or a NUL, which no text has. */
    public static String line(String typed) {
        if (typed.indexOf('\0') >= 0) return "";
        var line = withoutControls(typed.replaceAll(LINE_ENDS, " "))
                .replaceAll(SPACES, " ")
                .strip();
        return line.codePoints().anyMatch(VisibleText::isSeen) ? line : "";
    }

    /** Whether there is nothing to be seen in a text. */
    public static boolean isEmpty(String typed) {
        return line(typed).isEmpty();
    }

    /** The text without controls, direction marks, half characters and other signs that nobody sees. */
    public static String withoutControls(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(character -> !isControl(character)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> character != 0x200C && character != 0x200D; // joiners: Persian needs them
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
