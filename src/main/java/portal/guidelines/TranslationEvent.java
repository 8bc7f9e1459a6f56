package portal.guidelines;

/** An event that changes the state of a translation. */
public enum TranslationEvent {
    SUBMIT,
    RETURN,
    CHECK,
    PUBLISH,
    REPLACE
}
