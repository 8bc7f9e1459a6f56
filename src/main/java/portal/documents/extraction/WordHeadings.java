package portal.documents.extraction;

import org.jsoup.nodes.Document;

/** The headings of a Word file, which may use only some of the levels. */
final class WordHeadings {
    private static final int MOST = 6;

    private WordHeadings() {}

    /**
     * Changes the levels of all headings so that the largest that occurs is of the second level, which begins a clause
     * of a guideline, and no level below it is skipped.
     */
    static void shift(Document page) {
        page.select("h1, h2, h3, h4, h5, h6").stream()
                .filter(heading -> heading.text().isBlank())
                .forEach(heading -> heading.tagName("p"));
        var next = 2;
        for (var from = 1; from <= MOST; from++) {
            var headings = page.select("h" + from + ":not([moved])");
            if (headings.isEmpty()) continue;
            var to = "h" + Math.min(MOST, next++);
            headings.forEach(heading -> heading.tagName(to).attr("moved", ""));
        }
        page.select("[moved]").removeAttr("moved");
    }
}
