package portal.search.grammar;

/** One token of a query. @param at the offset of the token in the normalised query, from 0 */
public record QueryToken(TokenType what, String text, int at) {
    enum TokenType {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        /** An equals sign: the next token must be matched exactly. */
        EXACTLY,
        /** The name of a field; the next token is its value. */
        FIELD,
        /** The text between two quotation marks, without the marks. */
        QUOTED,
        /** A {@link TypedSelector}, as it was typed. */
        SELECTOR,
        /** Text without spaces, such as a word; it may end with a star or tilde. */
        PIECE
    }

    boolean is(TokenType what) {
        return this.what == what;
    }
}
