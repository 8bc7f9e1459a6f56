package portal.ui;

import java.util.Locale;

/** The plural category of a whole number, by the Unicode plural rules for the portal's four languages. */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    static Plural of(Locale language, long n) {
        return switch (language.getLanguage()) {
            case "ar" -> arabic(n);
            case "fr" -> n == 0 || n == 1 ? ONE : OTHER;
            default -> n == 1 ? ONE : OTHER;
        };
    }

    private static Plural arabic(long n) {
        if (n <= 2) {
            return n == 0 ? ZERO : n == 1 ? ONE : n == 2 ? TWO : OTHER;
        }
        long hundredth = n % 100;
        return hundredth >= 3 && hundredth <= 10 ? FEW : hundredth >= 11 ? MANY : OTHER;
    }
}
