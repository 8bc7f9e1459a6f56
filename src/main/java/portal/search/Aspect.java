package portal.search;

/** What of an item one can ask for by name: {@code title:harbour}. Its names in each language are among the texts. */
enum Aspect {
    TITLE,
    AUTHOR,
    SPACE,
    TYPE,
    LANGUAGE,
    MARKING,
    AFTER,
    BEFORE
}
