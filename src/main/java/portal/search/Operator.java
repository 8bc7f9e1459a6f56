package portal.search;

/**
 * What a question can say. What each means, an example and what that finds and does not find stand among the texts, in
 * every language: the help page shows them, and a test asks each example and holds it to its word.
 */
public enum Operator {
    WORDS,
    PHRASE,
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

    /** The text that says what it means. */
    public String meaning() {
        return "search.operator." + this;
    }

    /** The text of a question with it. */
    public String example() {
        return meaning() + ".example";
    }

    /** The text of what the example finds, a line each. */
    public String finds() {
        return meaning() + ".finds";
    }

    /** The text of what the example does not find, a line each. */
    public String misses() {
        return meaning() + ".misses";
    }

    /** Whether it asks for something else than what stands in a text, so that no text shows what it finds. */
    public boolean isField() {
        return compareTo(TITLE) >= 0;
    }
}
