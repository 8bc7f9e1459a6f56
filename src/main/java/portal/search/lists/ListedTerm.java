package portal.search.lists;

import org.jspecify.annotations.Nullable;

/**
 * What became of one term of a list, in what the reader may see.
 *
 * @param items how many items have it, exactly
 * @param first the best of them; null when there is none
 */
public record ListedTerm(
        TermList.Term term,
        Answer answer,
        long items,
        @Nullable Sighting first) {
    /** What can become of a term. */
    public enum Answer {
        HIT,
        /** Nothing that the reader may see has it. */
        NO_HIT,
        /** It is longer than {@link TermList#LONGEST} characters or has too many words to be asked for. */
        TOO_LONG,
        /** It has neither a letter nor a digit. */
        NO_WORDS
    }

    static ListedTerm without(TermList.Term term, Answer why) {
        return new ListedTerm(term, why, 0, null);
    }

    public boolean isHit() {
        return answer == Answer.HIT;
    }
}
