package portal.search.extracts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.search.Wording;
import portal.search.grammar.Clause;
import portal.search.words.Fields;
import portal.search.words.TextNormalisation;

/**
 * Cuts passages with matches from a text and marks the matches.
 *
 * <p>The passages are cut from the stored text and not from the index: every search engine produces the same extract,
 * and a word on page 300 is found just like one on page 1 (the engine's own highlighter stops after 10,000 characters).
 * The extracts of a hit never show the words of a withdrawn line ({@link PagedText#WITHDRAWN}). Reading stops soon
 * after the first matches, and the amount of text read for one page of hits is limited.
 */
public class Extracts {
    private static final int LENGTH = 220;
    private static final int MOST = 2;
    private static final int MOST_WHEN_MORE_ARE_WANTED = 8;
    private static final int BEFORE = 60;
    private static final int READ_PER_PAGE = 4_000_000;
    private static final int READ_ALWAYS = 10_000;

    private final HighlightTerms inTitle;
    private final HighlightTerms inText;
    private int read;

    public Extracts(Clause clause) {
        inTitle = HighlightTerms.inTitle(clause);
        inText = HighlightTerms.inText(clause);
    }

    /** Returns the whole title, with its matches marked. */
    public Extract title(String title, List<Wording> wordings) {
        return marked(
                TextNormalisation.of(title),
                wordings.isEmpty() ? null : wordings.getFirst().language(),
                inTitle);
    }

    /**
     * Returns passages with matches from the first wording that has any; if none has, the beginning of the first
     * wording that has text; empty if no wording has text.
     */
    public List<Extract> of(List<Wording> wordings) {
        return wordings.stream()
                .map(wording -> places(wording, wording == wordings.getFirst()))
                .filter(extracts -> !extracts.isEmpty())
                .findFirst()
                .orElseGet(() -> wordings.stream()
                        .filter(wording -> !wording.words().isBlank())
                        .limit(1)
                        .map(wording -> cut(beginning(wording), 0, wording.language()))
                        .toList());
    }

    /**
     * Returns more passages of the first wording, which is the text that the viewer is shown. Without a match there,
     * returns the same as {@link #of}.
     */
    public List<Extract> more(List<Wording> wordings) {
        if (wordings.isEmpty()) return List.of();
        var language = wordings.getFirst().language();
        var text = PagedText.of(wordings.getFirst().words());
        var all = new ArrayList<Extract>();
        var end = 0;
        for (int start :
                inText.places(text.standing(), language, MatchOffsets.MOST).keySet()) {
            if (all.size() == MOST_WHEN_MORE_ARE_WANTED) break;
            if (!all.isEmpty() && start < end) continue;
            all.add(at(start, text, language));
            end = start - BEFORE + LENGTH;
        }
        return all.isEmpty() ? of(wordings) : all;
    }

    /** Returns the passage around an offset of the text; around a withdrawn word, with withdrawn lines. */
    public Extract at(int place, PagedText text, @Nullable String language) {
        var shown = text.isWithdrawn(place) ? text.toString() : text.standing();
        return cut(shown, place - BEFORE, language).at(new Extract.TextPosition(text.pageAt(place), place));
    }

    private List<Extract> places(Wording wording, boolean isRead) {
        var text = PagedText.of(head(wording.words(), Math.max(READ_ALWAYS, READ_PER_PAGE - read)));
        var places = new MatchCollector(inText.size(), isTitled(wording) ? READ_ALWAYS : text.length());
        for (var field : Fields.soughtIn(wording.language()).reversed())
            if (!places.sawAll()) read += places.read(text.standing(), inText.terms(field));
        return places.best(MOST, LENGTH - BEFORE).stream()
                .map(start -> at(start, text, wording.language()))
                .map(extract -> isRead ? extract : extract.at(null))
                .toList();
    }

    /**
     * Returns whether the title contains all words of the query. In that case it is enough to search the beginning of
     * the text for matches.
     */
    private boolean isTitled(Wording wording) {
        var seen = new HashSet<Integer>();
        for (var field : Fields.soughtIn(wording.language()))
            inText.terms(field).read(wording.title(), (number, start, end) -> seen.add(number) || true);
        seen.remove(-1);
        return seen.size() == inText.size();
    }

    private Extract cut(String text, int from, @Nullable String language) {
        return marked(Excerpt.around(text, from, LENGTH), language, inText);
    }

    private static Extract marked(String text, @Nullable String language, HighlightTerms sought) {
        return Extract.marked(text, sought.places(text, language, Integer.MAX_VALUE));
    }

    /** Returns how the text begins, without withdrawn lines. */
    private static String beginning(Wording wording) {
        var text = PagedText.of(head(wording.words(), READ_ALWAYS)).standing();
        return text.strip().replaceAll(" {2,}", " ");
    }

    private static String head(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
