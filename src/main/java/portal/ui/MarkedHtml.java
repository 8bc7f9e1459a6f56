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

/** Adds highlights to safe HTML; the HTML stays safe, because nothing else is added. */
final class MarkedHtml {
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    private MarkedHtml() {}

    /**
     * A text node of the HTML.
     *
     * @param from the index of its first character in the text of all nodes together
     */
    private record Run(TextNode node, int from) {}

    /**
     * Returns the HTML with highlights.
     *
     * @param places returns, for the text without tags, the start and end indexes of the words to highlight
     */
    static String of(String html, Function<String, SortedMap<Integer, Integer>> places) {
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var marked = new MarkedHtml();
        NodeTraversor.traverse(marked.reader(), page.body());
        marked.mark(places.apply(marked.text.toString()));
        return page.body().html();
    }

    /**
     * Returns a visitor that collects the text. It starts a new line for each block, so that the end of a block and the
     * beginning of the next are not taken for one word.
     */
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
