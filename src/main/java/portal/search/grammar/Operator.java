package portal.search.grammar;

/**
 * An operator of the query language. Its meaning, an example, and what the example finds and does not find are in the
 * message files, in every language. The help page shows them, and a test runs each example and checks what it finds.
 */
public enum Operator {
    WORDS,
    PHRASE,
    QUOTED,
    PARTS,
    JOINED,
    NUMBER,
    ADDRESS,
    AND,
    OR,
    NOT,
    GROUP,
    BEGINNING,
    LIKE,
    NAMES,
    OTHER_LANGUAGES,
    EXACT,
    TITLE,
    AUTHOR,
    SPACE,
    KIND,
    FORMAT,
    LANGUAGE,
    MARKING,
    AFTER,
    BEFORE;

    /** Returns the message key of the operator's meaning. */
    public String meaning() {
        return "search.operator." + this;
    }

    /** Returns the message key of an example query with the operator. */
    public String example() {
        return meaning() + ".example";
    }

    /** Returns the message key of the texts that the example finds, one per line. */
    public String finds() {
        return meaning() + ".finds";
    }

    /** Returns the message key of the texts that the example does not find, one per line. */
    public String misses() {
        return meaning() + ".misses";
    }

    /**
     * Returns whether the operator searches another field than the text; a sample text cannot show what such an
     * operator finds.
     */
    public boolean isField() {
        return compareTo(TITLE) >= 0;
    }
}
