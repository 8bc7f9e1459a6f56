package portal.search.grammar;

/** One token of a query. @param at its offset in the query */
public record QueryToken(TokenType what, String text, int at) {
    enum TokenType {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        /** The next token is matched exactly. */
        EXACTLY,
        /** The name of a field; the next token is its value. */
        FIELD,
        /** The text between two quotation marks. */
        QUOTED,
        /** The text between two spaces, perhaps with a star or tilde. */
        PIECE
    }

    boolean is(TokenType what) {
        return this.what == what;
    }
}
