package portal.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The results of a search. They are the same as if the portal contained only the items that the viewer may see.
 *
 * @param total the exact number of matching items
 * @param whole the number of items that match the whole query; items with only some of its words come after them
 * @param hits the requested range of the matching items
 * @param facets the values of each facet and their counts, most frequent first: every month, and for other facets the
 *     {@link #MOST_BUCKETS} most frequent values. The values of a facet are counted as if none of them were chosen. The
 *     map is empty if the query skips hits, because a later page shows the same counts
 * @param explanations the parts of the query that were not interpreted as typed
 * @param meant a corrected query, in which words that occur in no item are replaced by similar words that occur; null
 *     if there is no suggestion
 * @param otherWords the glossary terms of the query and their translations, even if the translations were not searched
 *     for
 * @param advice why nothing was searched or why the results may be incomplete; null if neither is the case
 */
public record Results(
        long total,
        long whole,
        List<Hit> hits,
        Map<Facet, List<Bucket>> facets,
        List<Explanation> explanations,
        @Nullable String meant,
        List<TermTranslations> otherWords,
        @Nullable Advice advice) {
    /** The number of the last hit that paging can reach; a user who gets there should use a narrower query. */
    public static final int DEPTH = 10_000;

    /** The most values of a facet that are returned; months are not limited. */
    public static final int MOST_BUCKETS = 100;

    public static Results none(@Nullable Advice advice) {
        return new Results(0, 0, List.of(), Map.of(), List.of(), null, List.of(), advice);
    }

    Results telling(List<Explanation> explanations, List<TermTranslations> otherWords) {
        return new Results(total, whole, hits, facets, explanations, meant, otherWords, advice);
    }

    Results meaning(@Nullable String meant) {
        return new Results(total, whole, hits, facets, explanations, meant, otherWords, advice);
    }

    /** What to tell the user about their query. */
    public enum Advice {
        /** The query has no words. */
        NO_WORDS,
        /** The query is longer than {@link portal.search.grammar.ParsedQuery#LONGEST} characters. */
        TOO_LONG,
        /** The query has more than {@link portal.search.grammar.ParsedQuery#MOST_WORDS} words. */
        TOO_MANY_WORDS,
        /**
         * Items are missing from the index until a rebuild is complete. The results are correct, but a later search may
         * find more.
         */
        BEING_BUILT,
        /** The index cannot be reached at the moment; the rest of the portal works. */
        AWAY,
        /** Too many queries are running at the same time, or this one alone takes too long. */
        BUSY
    }

    /** A glossary term of the query, and its translations. */
    public record TermTranslations(String term, List<String> elsewhere) {}

    /**
     * A facet value and the number of results that have it.
     *
     * @param label the name of a space; otherwise the value itself
     */
    public record Bucket(String value, String label, long count) {}
}
