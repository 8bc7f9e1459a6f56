package portal.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/** Shows Markdown text as safe HTML. */
public class MarkdownText extends Div {
    public MarkdownText(String markdown) {
        addClassName("markdown");
        setMarkdown(markdown);
    }

    /** Shows names instead of mentions. @param names by username; a mention without a name stays as typed */
    public MarkdownText(String markdown, Map<String, String> names) {
        addClassName("markdown");
        getElement().setProperty("innerHTML", Markdown.html(markdown, names));
    }

    /**
     * Shows names instead of mentions, and highlights some words. @param places returns the start and end offsets of
     * these words in the text without markup
     */
    public MarkdownText(
            String markdown, Map<String, String> names, Function<String, SortedMap<Integer, Integer>> places) {
        addClassName("markdown");
        getElement().setProperty("innerHTML", MarkedHtml.of(Markdown.html(markdown, names), places));
    }

    /** Returns the text without markup, for search and short extracts. */
    public static String plain(String markdown) {
        return Markdown.plain(markdown);
    }

    /** Replaces the text, as a preview does. */
    public final void setMarkdown(String markdown) {
        getElement().setProperty("innerHTML", Markdown.html(markdown));
    }
}
