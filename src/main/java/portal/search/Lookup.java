package portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.search.extracts.Extract;
import portal.search.extracts.Extracts;
import portal.search.extracts.PagedText;
import portal.search.extracts.Sought;
import portal.search.extracts.Spots;

/** Finds in one text what the words of a question stand for, as a search over all texts does. */
@Component
public class Lookup {
    private final Understanding understanding;

    Lookup(Understanding understanding) {
        this.understanding = understanding;
    }

    /** What a question asks for, to be marked in several texts; null for a question without words. */
    public @Nullable Sought sought(String question) {
        var clause = understanding.words(question);
        return clause == null ? null : Sought.inText(clause);
    }

    /** All places; none for a question without words. */
    public Spots find(String question, PagedText text, @Nullable String language) {
        var sought = sought(question);
        return sought == null ? Spots.none() : Spots.of(sought.places(text.toString(), language, Spots.MOST));
    }

    /** What stands around each of these places. */
    public List<Extract> around(String question, PagedText text, @Nullable String language, List<Integer> places) {
        var clause = understanding.words(question);
        if (clause == null) return List.of();
        var extracts = new Extracts(clause);
        return places.stream().map(at -> extracts.at(at, text, language)).toList();
    }
}
