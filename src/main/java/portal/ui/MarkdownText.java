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

    /**
     * Shows a text in which mentions are replaced by names.
     *
     * @param names the names to show, by username; a mention of another username stays as typed
     */
    public MarkdownText(String markdown, Map<String, String> names) {
        addClassName("markdown");
        getElement().setProperty("innerHTML", Markdown.html(markdown, names));
    }

    /**
     * Shows a text in which mentions are replaced by names and some words are highlighted.
     *
     * @param places returns the start and end indexes of these words in the text without markup
     */
    public MarkdownText(
            String markdown, Map<String, String> names, Function<String, SortedMap<Integer, Integer>> places) {
        addClassName("markdown");
        getElement().setProperty("innerHTML", MarkedHtml.of(Markdown.html(markdown, names), places));
    }

    /** Shows a text with its pictures. */
    public MarkdownText(String markdown, PictureAddresses pictures) {
        addClassName("markdown");
        setMarkdown(markdown, pictures);
    }

    /**
     * Shows a text with its pictures, and with some words highlighted.
     *
     * @param places returns the start and end indexes of these words in the text without markup
     */
    public MarkdownText(
            String markdown, PictureAddresses pictures, Function<String, SortedMap<Integer, Integer>> places) {
        addClassName("markdown");
        getElement().setProperty("innerHTML", MarkedHtml.of(Markdown.html(markdown, Map.of(), pictures), places));
    }

    /** Returns a text as safe HTML, with its pictures and without names for mentions. */
    public static String html(String markdown, PictureAddresses pictures) {
        return Markdown.html(markdown, Map.of(), pictures);
    }

    /** Returns the text without markup, as needed for search and short extracts. */
    public static String plain(String markdown) {
        return Markdown.plain(markdown);
    }

    /** Shows another text, without names for mentions. */
    public final void setMarkdown(String markdown) {
        getElement().setProperty("innerHTML", Markdown.html(markdown));
    }

    /** Shows another text, with its pictures. */
    public final void setMarkdown(String markdown, PictureAddresses pictures) {
        getElement().setProperty("innerHTML", Markdown.html(markdown, Map.of(), pictures));
    }
}
