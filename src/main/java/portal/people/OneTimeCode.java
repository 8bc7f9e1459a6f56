package portal.people;

import java.util.Optional;

/**
 * Parses a one-time code as people type it: six digits of any script. Separators are ignored.
 *
 * <p>Authenticator applications show {@code 123 456}; codes that are copied from them or typed on a telephone can
 * contain no-break spaces, dashes, invisible marks of writing direction, or Arabic digits.
 */
final class OneTimeCode {
    private static final int DIGITS = 6;

    private OneTimeCode() {}

    /** Returns the six digits as ASCII digits; empty if the text is not a code. */
    static Optional<String> read(String written) {
        if (!written.codePoints().allMatch(sign -> Character.isDigit(sign) || isSeparator(sign)))
            return Optional.empty();
        var digits = new StringBuilder();
        written.codePoints().filter(Character::isDigit).forEach(sign -> digits.append(Character.digit(sign, 10)));
        return Optional.of(digits.toString()).filter(code -> code.length() == DIGITS);
    }

    private static boolean isSeparator(int sign) {
        return switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.FORMAT -> true;
            default -> Character.isWhitespace(sign) || sign == '\u2212'; // the minus sign, which is not a dash
        };
    }
}
