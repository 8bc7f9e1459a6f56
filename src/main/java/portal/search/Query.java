package portal.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What somebody asks for.
 *
 * @param words as typed
 * @param only of each facet the chosen values, of which one must hold; a facet without a choice is left out
 * @param from how many hits to skip
 * @param count how many hits to give
 */
public record Query(String words, Map<Facet, Set<String>> only, int from, int count) {
    /** How many hits one asks for at a time. */
    public static final int PAGE = 20;

    private static final int SHOWN = 100;

    public Query {
        only = Map.copyOf(only);
        if (from < 0 || count < 0) throw new IllegalArgumentException("Hits are counted from zero");
    }

    /** These words anywhere, from the best hit on. */
    public static Query of(String words) {
        return new Query(words, Map.of(), 0, PAGE);
    }

    /** The words as they may be shown again: without what is invisible or turns the line, and not endless. */
    public String legible() {
        var plain = PlainText.of(words).strip();
        return plain.codePointCount(0, plain.length()) <= SHOWN
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** The same within a choice. */
    public Query only(Facet facet, String... values) {
        var choice = new EnumMap<Facet, Set<String>>(Facet.class);
        choice.putAll(only);
        choice.put(facet, Set.of(values));
        return new Query(words, choice, from, count);
    }

    /** The same without a choice of this facet. */
    Query without(Facet facet) {
        var choice = new EnumMap<Facet, Set<String>>(Facet.class);
        choice.putAll(only);
        choice.remove(facet);
        return new Query(words, choice, from, count);
    }

    /** Another stretch of the same hits. */
    public Query stretch(int from, int count) {
        return new Query(words, only, from, count);
    }
}
