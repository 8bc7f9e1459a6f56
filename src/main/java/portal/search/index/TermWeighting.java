package portal.search.index;

import portal.search.grammar.Clause;

/** The weights of clauses in the ranking: a rare word has a high weight. */
public interface TermWeighting {
    /** Equal weights for all clauses, for queries whose order does not depend on weights. */
    TermWeighting ALIKE = clause -> 1;

    /** Returns a weight above zero. @param clause a word, phrase or other leaf, perhaps limited to one field */
    float of(Clause clause);
}
