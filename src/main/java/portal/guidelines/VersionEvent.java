package portal.guidelines;

/** An event that changes the state of a version of a guideline. */
public enum VersionEvent {
    SUBMIT,
    RETURN,
    APPROVE,
    PUBLISH,
    SUPERSEDE,
    WITHDRAW,
    DISCARD,
    ARCHIVE
}
