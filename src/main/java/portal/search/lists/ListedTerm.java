package portal.search.lists;

import org.jspecify.annotations.Nullable;

/**
 * The answer for one term of a list, within what the viewer may see.
 *
 * @param items the exact number of items that match
 * @param first the best match; null if there is none
 */
public record ListedTerm(
        TermList.ListLine term,
        TermOutcome answer,
        long items,
        @Nullable TermOccurrence first) {
    public enum TermOutcome {
        HIT,
        /** No item that the viewer may see matches the term. */
        NO_HIT,
        /** The term is longer than {@link TermList#LONGEST} characters or has too many words. */
        TOO_LONG,
        /** The term has neither a letter nor a digit. */
        NO_WORDS
    }

    static ListedTerm without(TermList.ListLine term, TermOutcome why) {
        return new ListedTerm(term, why, 0, null);
    }

    public boolean isHit() {
        return answer == TermOutcome.HIT;
    }
}
