package portal.search.grammar;

/**
 * A field of the query language, such as {@code title} in {@code title:harbour}. The message files hold its names in
 * each language.
 */
public enum QueryField {
    TITLE,
    AUTHOR,
    SPACE,
    TYPE,
    LANGUAGE,
    MARKING,
    AFTER,
    BEFORE
}
