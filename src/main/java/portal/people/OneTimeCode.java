package portal.people;

import java.util.Optional;

/**
 * A one-time code as people type it: six digits of any script, with separators ignored.
 *
 * <p>Authenticator applications show {@code 123 456}; codes copied from them or typed on a telephone contain no-break
 * spaces, dashes, directional marks, or Arabic digits.
 */
final class OneTimeCode {
    private static final int DIGITS = 6;

    private OneTimeCode() {}

    /** Returns the six digits, 0 to 9; empty if the text is not a code. */
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
            default -> Character.isWhitespace(sign) || sign == '\u2212'; // the minus sign is not DASH_PUNCTUATION
        };
    }
}
