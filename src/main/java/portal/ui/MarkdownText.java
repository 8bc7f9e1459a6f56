package portal.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/** What somebody wrote in Markdown, as safe, readable text. */
public class MarkdownText extends Div {
    public MarkdownText(String markdown) {
        addClassName("markdown");
        setMarkdown(markdown);
    }

    /** With the names of people who are mentioned. @param names by username; whoever is missing stays as typed */
    public MarkdownText(String markdown, Map<String, String> names) {
        addClassName("markdown");
        getElement().setProperty("innerHTML", Markdown.html(markdown, names));
    }

    /** With the names of people, and some of its words marked. @param places of each where it starts and where it ends, in a text without markup */
    public MarkdownText(
            String markdown, Map<String, String> names, Function<String, SortedMap<Integer, Integer>> places) {
        addClassName("markdown");
        getElement().setProperty("innerHTML", MarkedHtml.of(Markdown.html(markdown, names), places));
    }

    /** Only the words, for search and short extracts. */
    public static String plain(String markdown) {
        return Markdown.plain(markdown);
    }

    /** Shows another text in the same place, as a preview does. */
    public final void setMarkdown(String markdown) {
        getElement().setProperty("innerHTML", Markdown.html(markdown));
    }
}
