package portal.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found, of what the reader may see. Says the same of what they may not see and of what does not exist.
 *
 * @param total how many there are in all, exactly
 * @param whole how many of them are all that was asked for; what has only some of the words follows
 * @param hits one stretch of them
 * @param facets of each facet the {@link #MOST_BUCKETS} most frequent values, and all months, most frequent first; counted
 *     without that facet's own choice
 * @param explanations what of the question was read otherwise than typed
 * @param meant the question with words that occur, where typed ones do not; null when there is nothing to propose
 * @param otherWords the terms of the question and what they are called in other languages, looked for or not
 * @param advice why nothing was looked for or the answer may be incomplete; null when all is well
 */
public record Results(
        long total,
        long whole,
        List<Hit> hits,
        Map<Facet, List<Bucket>> facets,
        List<Explanation> explanations,
        @Nullable String meant,
        List<OtherWords> otherWords,
        @Nullable Advice advice) {
    /** How far a list of hits can be read on; whoever gets there had better ask more narrowly. */
    public static final int DEPTH = 10_000;

    /** How many values of a facet are told; more spaces than that are a list of their own. */
    public static final int MOST_BUCKETS = 100;

    public static Results none(@Nullable Advice advice) {
        return new Results(0, 0, List.of(), Map.of(), List.of(), null, List.of(), advice);
    }

    Results telling(List<Explanation> explanations, List<OtherWords> otherWords) {
        return new Results(total, whole, hits, facets, explanations, meant, otherWords, advice);
    }

    Results meaning(@Nullable String meant) {
        return new Results(total, whole, hits, facets, explanations, meant, otherWords, advice);
    }

    /** What to tell a person about their question. */
    public enum Advice {
        /** There is no word in it. */
        NO_WORDS,
        /** It is longer than {@link portal.search.grammar.Reading#LONGEST} characters. */
        TOO_LONG,
        /** It has more than {@link portal.search.grammar.Reading#MOST_WORDS} words. */
        TOO_MANY_WORDS,
        /** The index is being built anew; what is found is right, more may be found in a while. */
        BEING_BUILT,
        /** The index cannot be asked for the moment; all else works. */
        AWAY,
        /** So much is asked at once that it was not this question's turn, or it alone takes too long. */
        BUSY
    }

    /** How many of the results have a value of a facet. @param label the name of a space, else the value itself */
    public record Bucket(String value, String label, long count) {}
}
