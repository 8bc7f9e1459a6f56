package portal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Prepares HTML for a library that lays text out from left to right. It decides the direction of each block and writes
 * the numbers of lists as text. In a block that is written from right to left, it turns the order of the cells of
 * tables and marks off the parts that are written from left to right.
 */
final class RightToLeft {
    private static final int LONGEST_ON_ONE_LINE = 40;
    /** Latin words of which the last is short, begins with a capital letter and ends with a full stop. */
    private static final Pattern ABBREVIATED_NAME = Pattern.compile("(?<!\\p{IsLatin})\\p{IsLatin}"
            + "[\\p{IsLatin}\\p{M}\\p{N} .,&'’_-]{0,60}?(?<=[ .])\\p{Lu}\\p{L}{0,3}\\.(?![\\p{IsLatin}\\p{N}])");

    private static final String BULLET = "•";
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";
    private static final String RTL = "rtl";

    private RightToLeft() {}

    static boolean isWrittenIn(Locale language) {
        var name = language.getDisplayLanguage(language);
        return isRightToLeft(Character.getDirectionality(name.codePointAt(0)));
    }

    static String direction(Locale language) {
        return isWrittenIn(language) ? RTL : "ltr";
    }

    /** Prepares the parts of an element. The element must have the attribute {@code dir}. */
    static void prepare(Element root) {
        for (var element : root.select("[dir=auto]")) element.attr("dir", direction(element));
        for (var run : root.select("bdo")) keep(run);
        for (var run : root.select("a, code, strong, em")) if (isTurned(run) && isForeign(run)) separate(run);
        for (var words : root.nodeStream(TextNode.class).toList()) if (isTurned(words.parent())) keepNames(words);
        for (var list : root.select("ol, ul")) number(list);
        for (var row : root.select("tr")) if (isTurned(row)) turn(row);
    }

    /** Returns the direction of the first letter of an element; that of its parent if it has no letter. */
    private static String direction(Element element) {
        var letter = element.text()
                .codePoints()
                .map(Character::getDirectionality)
                .filter(each -> each == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft((byte) each))
                .findFirst();
        if (letter.isPresent()) return isRightToLeft((byte) letter.getAsInt()) ? RTL : "ltr";
        return isTurned(element.parent()) ? RTL : "ltr";
    }

    private static boolean isRightToLeft(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isTurned(@Nullable Element element) {
        var nearest = element == null ? null : element.closest("[dir]");
        return nearest != null && nearest.attr("dir").equals(RTL);
    }

    /** Keeps a number or an address left to right, and on one line if it is short. */
    private static void keep(Element run) {
        if (isTurned(run.parent())) separate(run);
        run.tagName("span");
        if (run.text().length() <= LONGEST_ON_ONE_LINE) run.addClass("left-to-right");
    }

    private static boolean isForeign(Element run) {
        return run.text().codePoints().noneMatch(letter -> isRightToLeft(Character.getDirectionality(letter)));
    }

    /** Keeps punctuation beside a left-to-right part in the direction of the text around that part. */
    private static void separate(Element run) {
        var outer = run;
        while (outer.parent() instanceof Element parent && !parent.isBlock() && parent.childNodeSize() == 1)
            outer = parent;
        if (outer.previousSibling() instanceof TextNode before) before.text(before.getWholeText() + RIGHT_TO_LEFT_MARK);
        if (outer.nextSibling() instanceof TextNode after) after.text(RIGHT_TO_LEFT_MARK + after.getWholeText());
    }

    /** Keeps a full stop at the end of a name that ends with an abbreviation, such as "Harbour Ltd.". */
    private static void keepNames(TextNode text) {
        if (text.parent() instanceof Element parent && parent.closest("code, pre, .left-to-right") != null) return;
        var words = text.getWholeText();
        var names = ABBREVIATED_NAME.matcher(words);
        var done = 0;
        while (names.find()) {
            text.before(new TextNode(words.substring(done, names.start())));
            text.before(new Element("span").attr("dir", "ltr").appendText(names.group()));
            done = names.end();
        }
        if (done > 0) text.text(words.substring(done));
    }

    private static void number(Element list) {
        if (isTurned(list)) list.attr("dir", RTL);
        var isOrdered = list.nameIs("ol");
        var number = first(list);
        for (var item : list.children()) {
            if (!item.nameIs("li")) continue;
            var counter = isOrdered ? number++ + "." : BULLET;
            var first = item.firstElementChild();
            var into = first != null && first.nameIs("p") && isFirst(first) ? first : item;
            into.prependChild(new TextNode(counter + "\u00a0\u00a0"));
        }
    }

    private static int first(Element list) {
        try {
            return Integer.parseInt(list.attr("start"));
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    private static boolean isFirst(Element child) {
        var before = child.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) before = before.previousSibling();
        return before == null;
    }

    private static void turn(Element row) {
        var cells = new ArrayList<>(List.copyOf(row.children()));
        for (var cell : cells) row.prependChild(cell);
    }
}
