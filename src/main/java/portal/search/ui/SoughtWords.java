package portal.search.ui;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import portal.search.Lookup;
import portal.search.extracts.Extract;
import portal.search.extracts.HighlightTerms;
import portal.search.extracts.MatchOffsets;
import portal.ui.MarkdownText;
import portal.ui.PictureAddresses;

/** Marks words in the texts of a page: the words of the query by which the viewer found the page. */
public class SoughtWords {
    private final @Nullable HighlightTerms sought;
    private int count;

    /** @param find the query whose words are marked; empty for none */
    public SoughtWords(Lookup lookup, String find) {
        sought = find.isEmpty() ? null : lookup.sought(find);
    }

    /** Returns Markdown text with the words marked. */
    public MarkdownText in(String markdown, String language) {
        return in(markdown, language, Map.of());
    }

    /** Returns Markdown text with the words marked. @param names the names of mentioned people, by username */
    public MarkdownText in(String markdown, String language, Map<String, String> names) {
        return sought == null
                ? new MarkdownText(markdown, names)
                : new MarkdownText(markdown, names, text -> places(sought, text, language));
    }

    /** Returns Markdown text with its pictures and the words marked. */
    public MarkdownText in(String markdown, String language, PictureAddresses pictures) {
        return sought == null
                ? new MarkdownText(markdown, pictures)
                : new MarkdownText(markdown, pictures, text -> places(sought, text, language));
    }

    /** Returns a title with the words marked. */
    public MarkedText inTitle(String title, String language) {
        return new MarkedText(
                Extract.marked(title, sought == null ? new TreeMap<>() : places(sought, title, language)));
    }

    /** Returns how many matches were marked so far. */
    public int count() {
        return count;
    }

    private TreeMap<Integer, Integer> places(HighlightTerms sought, String text, String language) {
        var places = sought.places(text, language, MatchOffsets.MOST);
        count += places.size();
        return places;
    }
}
