package portal.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import portal.search.words.PlainText;

/**
 * What somebody asks for.
 *
 * @param words as typed
 * @param only of each facet the chosen values, of which one must hold; a facet without a choice is left out
 * @param order what comes first
 * @param from how many hits to skip
 * @param count how many hits to give
 * @param languages whether terms are looked for in other languages too
 */
public record Query(String words, Map<Facet, Set<String>> only, Order order, int from, int count, Languages languages) {
    /** In which languages the terms of a question are looked for. */
    public enum Languages {
        ALL,
        OWN
    }

    /** How many hits one asks for at a time. */
    public static final int PAGE = 20;

    private static final int SHOWN = 100;

    public Query {
        only = Map.copyOf(only);
        if (from < 0 || count < 0) throw new IllegalArgumentException("Hits are counted from zero");
    }

    public Query(String words, Map<Facet, Set<String>> only, Order order, int from, int count) {
        this(words, only, order, from, count, Languages.ALL);
    }

    /** These words anywhere, from the best hit on. */
    public static Query of(String words) {
        return new Query(words, Map.of(), Order.RELEVANCE, 0, PAGE);
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
        return new Query(words, choice, order, from, count, languages);
    }

    /** The same without a choice of this facet. */
    public Query without(Facet facet) {
        var choice = new EnumMap<Facet, Set<String>>(Facet.class);
        choice.putAll(only);
        choice.remove(facet);
        return new Query(words, choice, order, from, count, languages);
    }

    /** The same in another order. */
    public Query in(Order order) {
        return new Query(words, only, order, from, count, languages);
    }

    /** The same in these languages. */
    public Query in(Languages languages) {
        return new Query(words, only, order, from, count, languages);
    }

    /** Another stretch of the same hits. */
    public Query stretch(int from, int count) {
        return new Query(words, only, order, from, count, languages);
    }
}
