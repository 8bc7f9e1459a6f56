package portal.ui;

import com.vaadin.flow.component.html.Div;

/** What somebody wrote in Markdown, as safe, readable text. */
public class MarkdownText extends Div {
    public MarkdownText(String markdown) {
        addClassName("markdown");
        setMarkdown(markdown);
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
