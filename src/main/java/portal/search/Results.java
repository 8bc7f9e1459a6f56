package portal.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found, of what the reader may see. Says the same of what they may not see and of what does not exist.
 *
 * @param total how many there are in all, exactly
 * @param hits one stretch of them
 * @param facets of each facet the values that occur, most frequent first; counted without that facet's own choice
 * @param advice why nothing was looked for or the answer may be incomplete; null when all is well
 */
public record Results(
        long total,
        List<Hit> hits,
        Map<Facet, List<Bucket>> facets,
        @Nullable Advice advice) {
    /** How far a list of hits can be read on; whoever gets there had better ask more narrowly. */
    public static final int DEPTH = 500;

    static Results none(@Nullable Advice advice) {
        return new Results(0, List.of(), Map.of(), advice);
    }

    /** What to tell a person about their question. */
    public enum Advice {
        /** There is no word in it. */
        NO_WORDS,
        /** It is longer than {@link Words#LONGEST} characters. */
        TOO_LONG,
        /** It has more than {@link Words#MOST} words. */
        TOO_MANY_WORDS,
        /** The index is being built anew; what is found is right, more may be found in a while. */
        BEING_BUILT
    }

    /** How many of the results have a value of a facet. @param label the name of a space, else the value itself */
    public record Bucket(String value, String label, long count) {}
}
