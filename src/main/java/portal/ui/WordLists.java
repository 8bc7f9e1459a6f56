package portal.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Turns the lists of Microsoft Word into lists of HTML. Word copies each item of a list as a paragraph, whose style
 * names the list and the level, and puts the bullet or the number into the text.
 */
final class WordLists {
    private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*l\\d+\\s+level(\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d+|[a-zA-Z]{1,4})[.)].*", Pattern.DOTALL);
    private static final String MARKER = "[style*=mso-list:ignore]";

    private final Deque<Element> open = new ArrayDeque<>();

    private WordLists() {}

    /** Replaces the paragraphs of Word lists in this page by lists. */
    static void restore(Document page) {
        var lists = new WordLists();
        for (var paragraph : page.select("p, h1, h2, h3, h4, h5, h6")) lists.read(paragraph);
        page.select(MARKER).remove();
    }

    private void read(Element paragraph) {
        var level = LEVEL.matcher(paragraph.attr("style"));
        if (!level.find() || !paragraph.is("p")) {
            open.clear();
            return;
        }
        if (!open.isEmpty() && !follows(paragraph)) open.clear();
        put(paragraph, Integer.parseInt(level.group(1)), isNumbered(paragraph));
    }

    /** Returns whether the paragraph stands directly after the list that is being built. */
    private boolean follows(Element paragraph) {
        return open.getLast().equals(paragraph.previousElementSibling());
    }

    private void put(Element paragraph, int level, boolean isNumbered) {
        while (open.size() > level) open.pop();
        if (open.size() == 1 && !open.element().is(tag(isNumbered))) open.clear();
        if (open.isEmpty()) {
            var list = new Element(tag(isNumbered));
            paragraph.before(list);
            open.push(list);
        }
        while (open.size() < level) {
            var list = new Element(tag(isNumbered));
            lastItem(open.element()).appendChild(list);
            open.push(list);
        }
        paragraph.select(MARKER).remove();
        var item = open.element().appendElement("li");
        for (var part : paragraph.childNodes()) item.appendChild(part.clone());
        paragraph.remove();
    }

    private static Element lastItem(Element list) {
        var last = list.lastElementChild();
        return last != null ? last : list.appendElement("li");
    }

    private static String tag(boolean isNumbered) {
        return isNumbered ? "ol" : "ul";
    }

    private static boolean isNumbered(Element paragraph) {
        var marker = paragraph.selectFirst(MARKER);
        return marker != null && NUMBER.matcher(marker.text().strip()).matches();
    }
}
