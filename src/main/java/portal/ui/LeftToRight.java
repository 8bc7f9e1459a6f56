package portal.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the parts of an Arabic or Hebrew text that must be read left to right, such as telephone and account numbers,
 * host names, file paths and web addresses. Without this class, a browser reverses the groups of a number ("22 11 00
 * 470 32+") and moves the first slash of a path to its end. Each such part is shown in an HTML element with its own
 * direction. Invisible direction characters are not used, because a user who copies the text would copy them too.
 */
public final class LeftToRight {
    private static final Pattern RIGHT_TO_LEFT_LETTER = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}&&\\p{L}]");
    private static final String DIGITS = "0-9\u0660-\u0669\u06f0-\u06f9";
    private static final Pattern WORD = Pattern.compile("[!-~" + DIGITS + "]+");
    private static final Pattern DIGIT = Pattern.compile("[" + DIGITS + "]");
    private static final Pattern ONLY_DIGITS = Pattern.compile("[" + DIGITS + "]+");
    /** A word that is completely in brackets, unless the brackets contain only an area code. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[{<](?![+]?\\d{1,4}\\W?$).*[)\\]}>]");

    private static final Pattern ADDRESS = Pattern.compile("[/\\\\~.]\\w|\\w[./\\\\@:_#=&?-]\\w");

    private LeftToRight() {}

    /**
     * A section of a text.
     *
     * @param start the index of its first character
     * @param end the index after its last character
     * @param isRun whether the section must be shown left to right
     */
    public record DirectionRun(int start, int end, boolean isRun) {
        boolean isEmpty() {
            return start >= end;
        }
    }

    /** Splits a text into consecutive parts. Returns a single part if no part must be shown left to right. */
    public static List<DirectionRun> parts(String text) {
        var parts = new ArrayList<DirectionRun>();
        var done = 0;
        for (var run : runs(text)) {
            if (done < run.start()) parts.add(new DirectionRun(done, run.start(), false));
            parts.add(run);
            done = run.end();
        }
        if (done < text.length() || parts.isEmpty()) parts.add(new DirectionRun(done, text.length(), false));
        return parts;
    }

    /** Shows a text in an empty component. The direction of the text is that of its first letter. */
    public static <C extends HasElement> C show(C component, String text) {
        var element = component.getElement().setAttribute("dir", "auto");
        var parts = parts(text);
        if (parts.size() == 1 && !parts.getFirst().isRun()) element.setText(text);
        else
            for (var part : parts) {
                var words = Element.createText(text.substring(part.start(), part.end()));
                element.appendChild(part.isRun() ? element().appendChild(words) : words);
            }
        return component;
    }

    /** Returns an element that shows its content left to right. */
    public static Element element() {
        return new Element("bdo").setAttribute("dir", "ltr");
    }

    private static List<DirectionRun> runs(String text) {
        var runs = new ArrayList<DirectionRun>();
        if (!RIGHT_TO_LEFT_LETTER.matcher(text).find()) return runs;
        var words = WORD.matcher(text);
        while (words.find()) {
            var word = trimmed(text, words.start(), words.end());
            if (word.isEmpty() || !isTechnical(text, word)) continue;
            if (!runs.isEmpty() && areGroups(text, runs.getLast(), word))
                word = new DirectionRun(runs.removeLast().start(), word.end(), true);
            runs.add(word);
        }
        runs.removeIf(
                run -> ONLY_DIGITS.matcher(text).region(run.start(), run.end()).matches());
        return runs;
    }

    /** Returns the word without the brackets, quotation marks and other punctuation around it. */
    private static DirectionRun trimmed(String text, int start, int end) {
        while (start < end && isAround(text, start, start, end, "([{<\"'`,;:!?|*")) start++;
        while (start < end && isAround(text, end - 1, start, end, ")]}>\"'`,;:!?.|*")) end--;
        var isWrapped = IN_BRACKETS.matcher(text).region(start, end).matches();
        return isWrapped ? trimmed(text, start + 1, end - 1) : new DirectionRun(start, end, true);
    }

    private static boolean isAround(String text, int at, int start, int end, String signs) {
        var sign = text.charAt(at);
        if (signs.indexOf(sign) < 0) return false;
        var other = "([{<)]}>".indexOf(sign);
        return other < 0 || text.substring(start, end).indexOf(")]}>([{<".charAt(other)) < 0;
    }

    private static boolean isTechnical(String text, DirectionRun word) {
        return DIGIT.matcher(text).region(word.start(), word.end()).find()
                || ADDRESS.matcher(text).region(word.start(), word.end()).find();
    }

    /**
     * Returns whether both parts have digits and there is only a space between them, so that they are groups of one
     * number.
     */
    private static boolean areGroups(String text, DirectionRun one, DirectionRun other) {
        return other.start() - one.end() == 1
                && (text.charAt(one.end()) == ' ' || text.charAt(one.end()) == '\u00a0')
                && DIGIT.matcher(text).region(one.start(), one.end()).find()
                && DIGIT.matcher(text).region(other.start(), other.end()).find();
    }
}
