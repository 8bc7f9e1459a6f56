package portal.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import portal.search.words.TextNormalisation;

/**
 * A search query.
 *
 * @param words the query, as typed
 * @param only the values that the user chose for each facet; an item must have one of the values of each facet. The map
 *     has no entry for a facet without chosen values
 * @param order the sort order
 * @param from how many hits to skip
 * @param count how many hits to return
 * @param languages whether glossary terms are also searched for in other languages
 */
public record Query(
        String words, Map<Facet, Set<String>> only, Order order, int from, int count, QueryLanguages languages) {
    /**
     * Whether glossary terms of a query are also searched for in translation ({@code ALL}), or only as they were typed
     * ({@code OWN}).
     */
    public enum QueryLanguages {
        ALL,
        OWN
    }

    /** The sort order of the results. */
    public enum Order {
        /** Best match first. */
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    /** The number of hits on one page. */
    public static final int PAGE = 20;

    private static final int SHOWN = 100;

    public Query {
        only = Map.copyOf(only);
        if (from < 0 || count < 0) throw new IllegalArgumentException("Hits are counted from zero");
    }

    public Query(String words, Map<Facet, Set<String>> only, Order order, int from, int count) {
        this(words, only, order, from, count, QueryLanguages.ALL);
    }

    /** Returns a query for these words without filters, for the first page of hits. */
    public static Query of(String words) {
        return new Query(words, Map.of(), Order.RELEVANCE, 0, PAGE);
    }

    /**
     * Returns the words for display: shortened, and without invisible characters or characters that change the text
     * direction.
     */
    public String displayText() {
        var plain = TextNormalisation.of(words).strip();
        return plain.codePointCount(0, plain.length()) <= SHOWN
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** Returns the same query with these values as the only chosen values of the facet. */
    public Query only(Facet facet, String... values) {
        var choice = new EnumMap<Facet, Set<String>>(Facet.class);
        choice.putAll(only);
        choice.put(facet, Set.of(values));
        return new Query(words, choice, order, from, count, languages);
    }

    /** Returns the same query without chosen values for this facet. */
    public Query without(Facet facet) {
        var choice = new EnumMap<Facet, Set<String>>(Facet.class);
        choice.putAll(only);
        choice.remove(facet);
        return new Query(words, choice, order, from, count, languages);
    }

    /** Returns the same query in another order. */
    public Query in(Order order) {
        return new Query(words, only, order, from, count, languages);
    }

    /** Returns the same query, with glossary terms searched for in these languages. */
    public Query in(QueryLanguages languages) {
        return new Query(words, only, order, from, count, languages);
    }

    /** Returns the same query for another range of hits. */
    public Query page(int from, int count) {
        return new Query(words, only, order, from, count, languages);
    }
}
