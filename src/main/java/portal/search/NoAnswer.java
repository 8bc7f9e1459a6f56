package portal.search;

/** The index gives no answer for the moment: {@linkplain Results.Advice#AWAY it is away} or {@linkplain Results.Advice#BUSY has too much to do}. */
public class NoAnswer extends RuntimeException {
    private final Results.Advice advice;

    public NoAnswer(Results.Advice advice) {
        super(advice.name(), null, false, false);
        this.advice = advice;
    }

    /** What to tell whoever asked. */
    public Results.Advice advice() {
        return advice;
    }
}
