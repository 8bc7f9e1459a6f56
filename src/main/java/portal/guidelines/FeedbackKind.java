package portal.guidelines;

/** What a reader finds wrong with a clause. */
public enum FeedbackKind {
    UNCLEAR,
    WRONG,
    OUT_OF_DATE
}
