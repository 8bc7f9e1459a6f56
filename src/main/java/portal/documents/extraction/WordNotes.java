package portal.documents.extraction;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The footnotes and endnotes of a Word file. In Markdown each of them stands in the clause that refers to it. */
final class WordNotes {
    private static final String MARK = "wordnotenumber";
    private static final String TEXT = "wordnotetext";
    private static final Pattern MARKS = Pattern.compile(MARK + "(\\d{1,5})end");
    private static final Pattern TEXTS = Pattern.compile(TEXT + "(\\d{1,5})end");

    private WordNotes() {}

    /**
     * Moves each note to the end of the section that refers to it. A word with the number of the note replaces the
     * reference, and another one stands before the note.
     */
    static void move(Document page) {
        var number = 0;
        for (var mark : page.select("a[id*=note-ref-][href^=#]")) {
            var note = page.getElementById(mark.attr("href").substring(1));
            if (note == null || note == page.body()) continue;
            number++;
            note.select("a[href^=#]").remove();
            var text = new Element("p");
            text.appendText(TEXT + number + "end ");
            for (var paragraph : note.children()) text.append(paragraph.html()).appendText(" ");
            end(mark, page.body()).before(text);
            var around = mark.parent();
            (around != null && around.nameIs("sup") ? around : mark).replaceWith(new TextNode(MARK + number + "end"));
            note.remove();
        }
        page.select("body > ol:empty").remove();
        page.select("[id=end-of-text]").remove();
    }

    /**
     * Returns the heading after the section that contains the mark; if there is none, an empty element at the end of
     * the text.
     */
    private static Element end(Element mark, Element body) {
        Element block = mark;
        for (var parent = mark.parent(); parent != null && parent != body; parent = parent.parent()) block = parent;
        for (var next = block.nextElementSibling(); next != null; next = next.nextElementSibling())
            if (next.nameIs("h2") || next.nameIs("h3") || next.id().equals("end-of-text")) return next;
        return body.appendElement("hr").attr("id", "end-of-text");
    }

    /** Replaces these words in the Markdown by the signs that Markdown has for notes. */
    static String named(String markdown) {
        var marked = MARKS.matcher(markdown).replaceAll("[^$1]");
        return TEXTS.matcher(marked).replaceAll("[^$1]:");
    }
}
