package portal.guidelines;

/** The state of a translation of a guideline. Whether it is out of date is not a state: it is computed by clause. */
public enum TranslationState {
    IN_PROGRESS,
    SUBMITTED,
    CHECKED,
    PUBLISHED,
    /** A later translation of the same version into the same language is in force. */
    REPLACED
}
