package portal.ui;

import java.util.HashMap;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.jsoup.nodes.Document;

/**
 * The footnotes of a rendered text. The links between a footnote and its place in the text are the only links within a
 * page that a text may have; the script {@code frontend/footnotes.js} follows them.
 */
final class Footnotes {
    private static final String TO_NOTE = "a[data-footnote-ref]";
    private static final String BACK = "a[data-footnote-backref]";

    private Footnotes() {}

    /** Renders footnotes as plain text: the words of the footnote, without its number in the text. */
    record Plain(TextContentNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FootnoteDefinition.class, FootnoteReference.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof FootnoteReference) return;
            for (var part = node.getFirstChild(); part != null; part = part.getNext()) context.render(part);
        }
    }

    /**
     * Replaces the ids of footnotes, which contain typed words, by ids that differ from those of other texts on the
     * same page. Links to any other place within the page become plain words.
     */
    static void link(Document page, String markdown) {
        page.select("a[href^=#]").not(TO_NOTE).not(BACK).removeAttr("href");
        var prefix = "note-" + Integer.toHexString(markdown.hashCode()) + "-";
        var ids = new HashMap<String, String>();
        for (var place : page.select("section[data-footnotes] > ol > li[id], a[data-footnote-ref][id]")) {
            var id = prefix + (ids.size() + 1);
            ids.put("#" + place.id(), id);
            place.id(id);
        }
        for (var link : page.select(TO_NOTE + ", " + BACK)) {
            var id = ids.get(link.attr("href"));
            if (id == null) link.removeAttr("href");
            else link.attr("href", "#" + id);
        }
    }
}
