package portal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Adds highlights to safe HTML, and nothing else. */
final class MarkedHtml {
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    private MarkedHtml() {}

    /** A text node of the HTML. @param from its offset in the whole text */
    private record Run(TextNode node, int from) {}

    /**
     * Returns the HTML with highlights. @param places returns the start and end offsets of the words to highlight in
     * the text without tags
     */
    static String of(String html, Function<String, SortedMap<Integer, Integer>> places) {
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var marked = new MarkedHtml();
        NodeTraversor.traverse(marked.reader(), page.body());
        marked.mark(places.apply(marked.text.toString()));
        return page.body().html();
    }

    /** Puts each block on a line of its own, so that no word continues from one block to the next. */
    private NodeVisitor reader() {
        return (node, depth) -> {
            if (node instanceof TextNode words) {
                runs.add(new Run(words, text.length()));
                text.append(words.getWholeText());
            } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br")))
                text.append('\n');
        };
    }

    private void mark(SortedMap<Integer, Integer> places) {
        for (var run : runs) {
            var words = run.node().getWholeText();
            var done = 0;
            for (var place : places.entrySet()) {
                var start = Math.max(done, place.getKey() - run.from());
                var end = Math.min(words.length(), place.getValue() - run.from());
                if (start >= end) continue;
                before(run.node(), new TextNode(words.substring(done, start)));
                before(run.node(), new Element("mark").text(words.substring(start, end)));
                done = end;
            }
            if (done > 0) run.node().text(words.substring(done));
        }
    }

    private static void before(TextNode there, Node added) {
        if (!(added instanceof TextNode words) || !words.getWholeText().isEmpty()) there.before(added);
    }
}
