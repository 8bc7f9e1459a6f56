package portal.search.grammar;

/** One sign of a question as it is typed. @param at where it stands */
public record Sign(What what, String text, int at) {
    /** What it is. */
    enum What {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        /** What follows is meant exactly. */
        EXACTLY,
        /** The name of a field; what follows is its value. */
        FIELD,
        /** Whatever stands between two quotation marks. */
        QUOTED,
        /** Whatever stands between two spaces, perhaps with a star or tilde. */
        PIECE
    }

    boolean is(What what) {
        return this.what == what;
    }
}
