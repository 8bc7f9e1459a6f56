package portal.search;

/**
 * The index cannot answer a query: it is {@linkplain Results.Advice#AWAY away} or {@linkplain Results.Advice#BUSY
 * busy}.
 */
public class SearchUnavailable extends RuntimeException {
    private final Results.Advice advice;

    public SearchUnavailable(Results.Advice advice) {
        super(advice.name(), null, false, false);
        this.advice = advice;
    }

    /** Returns the advice for the user. */
    public Results.Advice advice() {
        return advice;
    }
}
