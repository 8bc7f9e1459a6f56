package portal.search;

/**
 * A part of a query that was perhaps not interpreted as the user meant it.
 *
 * @param part the words concerned; for {@link ExplanationReason#CUT} the number of words that were kept
 * @param at the offset of these words in the normalised query, from 0; 0 if the reason concerns the whole query
 */
public record Explanation(ExplanationReason reason, String part, int at) {
    /** The reason. The text that explains it to the user is in the message files. */
    public enum ExplanationReason {
        /** Invisible characters, or characters that change the text direction, were removed. */
        UNSEEN,
        /** Plain words after the first fifty were removed. */
        CUT,
        /** A quotation mark without a partner was removed. */
        QUOTE_OPEN,
        /** A parenthesis without a partner was removed, or the missing partner was added at the end. */
        PARENTHESIS_OPEN,
        /** All parentheses were removed because they were nested too deeply. */
        TOO_DEEP,
        /** AND, OR or NOT without an operand was removed. */
        ALONE,
        /** The field does not exist; its name was read as a plain word. */
        NO_SUCH_FIELD,
        /** The field has no value; its name was read as a plain word. */
        FIELD_EMPTY,
        /** The kind of item or file does not exist; the value was read as plain words. */
        NO_SUCH_TYPE,
        /** The language does not exist; the value was read as plain words. */
        NO_SUCH_LANGUAGE,
        /** The marking does not exist; the value was read as plain words. */
        NO_SUCH_MARKING,
        /** The value is not a date; it was read as plain words. */
        NO_DATE,
        /** A star (the wildcard at the end of a word) had too few letters before it and was removed. */
        STAR_TOO_EARLY,
        /** A star was not at the end of its word and was removed. */
        STAR_INSIDE,
        /** The query had too many stars; this one was removed. */
        TOO_MANY_STARS,
        /** A tilde asked for similar words, but the word is too short for that; it was read as a plain word. */
        LIKE_TOO_SHORT,
        /** A tilde asked for words with more than one different letter; only one is allowed. */
        LIKE_ONE_LETTER,
        /** The query had too many tildes; this one was removed. */
        TOO_MANY_LIKE,
        /**
         * The question has plain words too; every result has this part, because it has quotation marks, a star, a tilde
         * or an equals sign.
         */
        COMPULSORY,
        /** The question has plain words too; no result has this word, because a minus sign or NOT stands before it. */
        EXCLUDED,
        /** A tilde after a phrase was removed, because only single words can have one. */
        LIKE_PHRASE
    }
}
