package portal.search.index;

import portal.search.grammar.Clause;

/** How much what is asked for tells of an item that has it: what is rare tells much. */
public interface Weighing {
    /** Where order does not depend on it. */
    Weighing ALIKE = clause -> 1;

    /** More than zero. @param clause a word, a phrase or the like, perhaps in one aspect */
    float of(Clause clause);
}
