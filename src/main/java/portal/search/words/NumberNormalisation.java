package portal.search.words;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reduces numbers of telephones, cards and devices to their digits: without separators, without a plus or two zeros
 * before the country code, and without the zero in parentheses after it, as in {@code +44 (0)20}.
 */
public final class NumberNormalisation {
    private static final int FEWEST = 7;
    private static final int MOST = 19;
    private static final int MOST_GROUPS = 10;
    private static final String BETWEEN = "\\p{Zs}.()/\\p{Pd}+";
    private static final Pattern NUMBER = Pattern.compile("(?:tel:)?[+(]{0,2}\\d[\\d" + BETWEEN + "]*");
    private static final Pattern GROUP = Pattern.compile("(?<![\\p{L}\\p{N}_])\\d++(?![\\p{L}\\p{N}_])");
    private static final Pattern SPACE_BETWEEN = Pattern.compile("[" + BETWEEN + "]{1,4}");
    private static final Pattern LEFT_OUT = Pattern.compile("(?<=\\+\\d{1,3})\\p{Zs}?\\(0\\)");

    private NumberNormalisation() {}

    /**
     * Returns the digits of a line that consists of one number of seven to nineteen digits; null for any other line.
     */
    static @Nullable String of(String line) {
        var plain = plain(line);
        if (!NUMBER.matcher(plain).matches()) return null;
        var digits = international(plain.replaceAll("\\D", ""));
        return digits.length() >= FEWEST && digits.length() <= MOST ? digits : null;
    }

    /**
     * Finds the numbers in a text: every group of digits, and every sequence of up to ten adjacent groups, that has
     * seven to nineteen digits.
     *
     * @param found receives the digits
     */
    static void in(String text, Consumer<String> found) {
        var plain = plain(text);
        var open = new ArrayList<StringBuilder>();
        var end = 0;
        for (var group = GROUP.matcher(plain); group.find(); end = group.end()) {
            if (!SPACE_BETWEEN.matcher(plain).region(end, group.start()).matches()) open.clear();
            open.add(new StringBuilder());
            open.forEach(number -> number.append(group.group()));
            open.removeIf(number -> number.length() > MOST);
            if (open.size() > MOST_GROUPS) open.removeFirst();
            for (var number : open) if (number.length() >= FEWEST) found.accept(international(number.toString()));
        }
    }

    private static String international(String digits) {
        return digits.startsWith("00") ? digits.substring(2) : digits;
    }

    private static String plain(String text) {
        var latin = text.chars().allMatch(c -> c < 0x660) ? text : latin(text);
        return latin.contains("(0)") ? LEFT_OUT.matcher(latin).replaceAll(" ") : latin;
    }

    private static String latin(String text) {
        return text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
