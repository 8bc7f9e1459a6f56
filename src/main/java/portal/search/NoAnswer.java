package portal.search;

/**
 * The index cannot answer at the moment: {@linkplain Results.Advice#AWAY it is away} or {@linkplain Results.Advice#BUSY
 * it is overloaded}.
 */
public class NoAnswer extends RuntimeException {
    private final Results.Advice advice;

    public NoAnswer(Results.Advice advice) {
        super(advice.name(), null, false, false);
        this.advice = advice;
    }

    /** Returns what to tell the user. */
    public Results.Advice advice() {
        return advice;
    }
}
