package portal.search.grammar;

/** What of an item one can ask for by name: {@code title:harbour}. Its names in each language are among the texts. */
public enum Aspect {
    TITLE,
    AUTHOR,
    SPACE,
    TYPE,
    LANGUAGE,
    MARKING,
    AFTER,
    BEFORE
}
