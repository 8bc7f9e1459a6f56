package portal.search;

/**
 * What of a question was read otherwise than it was meant, perhaps.
 *
 * @param part the words in question, as typed
 * @param at where they stand in the question, from zero
 */
public record Explanation(Reason reason, String part, int at) {
    /** Why; its words are among the texts. */
    public enum Reason {
        /** Characters that nobody sees, or that turn the line, were left out. */
        UNSEEN,
        /** Plain words after the first fifty were left out. */
        CUT,
        /** A quotation mark without its other half was left out. */
        QUOTE_OPEN,
        /** A parenthesis without its other half was left out, or closed at the end. */
        PARENTHESIS_OPEN,
        /** All parentheses were left out, being too deep. */
        TOO_DEEP,
        /** AND, OR or NOT without words beside it was left out. */
        ALONE,
        /** No such field: read as words. */
        NO_SUCH_FIELD,
        /** A field with nothing after it: read as a word. */
        FIELD_EMPTY,
        /** No such kind of thing or file: read as words. */
        NO_SUCH_TYPE,
        /** No such language: read as words. */
        NO_SUCH_LANGUAGE,
        /** No such marking: read as words. */
        NO_SUCH_MARKING,
        /** No date: read as words. */
        NO_DATE,
        /** The star has too few letters before it and was left out. */
        STAR_TOO_EARLY,
        /** The star does not end the word and was left out. */
        STAR_INSIDE,
        /** One star too many, left out. */
        TOO_MANY_STARS,
        /** The word is too short to be near another; read as a word. */
        LIKE_TOO_SHORT,
        /** More letters may not differ than one. */
        LIKE_ONE_LETTER,
        /** One tilde too many, left out. */
        TOO_MANY_LIKE,
        /** A tilde after a phrase was left out. */
        LIKE_PHRASE
    }
}
