package portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.search.extracts.Extract;
import portal.search.extracts.Extracts;
import portal.search.extracts.HighlightTerms;
import portal.search.extracts.MatchOffsets;
import portal.search.extracts.PagedText;
import portal.search.interpretation.QueryInterpretation;

/** Finds the matches of a query in one text, by the same rules as the search in all texts. */
@Component
public class Lookup {
    private final QueryInterpretation interpretation;

    Lookup(QueryInterpretation interpretation) {
        this.interpretation = interpretation;
    }

    /** Returns the words and phrases of a query, for highlighting in several texts; null for a query without words. */
    public @Nullable HighlightTerms sought(String question) {
        var clause = interpretation.words(question);
        return clause == null ? null : HighlightTerms.inText(clause);
    }

    /**
     * Returns the matches of the query in the text, at most {@link MatchOffsets#MOST}; none for a query without words.
     */
    public MatchOffsets find(String question, PagedText text, @Nullable String language) {
        var sought = sought(question);
        return sought == null
                ? MatchOffsets.none()
                : MatchOffsets.of(sought.places(text.toString(), language, MatchOffsets.MOST));
    }

    /**
     * Returns an extract of the text around each of these offsets, with the matches of the query marked; an empty list
     * for a query without words.
     */
    public List<Extract> around(String question, PagedText text, @Nullable String language, List<Integer> places) {
        var clause = interpretation.words(question);
        if (clause == null) return List.of();
        var extracts = new Extracts(clause);
        return places.stream().map(at -> extracts.at(at, text, language)).toList();
    }
}
