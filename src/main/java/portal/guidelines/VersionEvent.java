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
    ARCHIVE;

    /** Returns whether the portal triggers the event by itself, so that people cannot choose it. */
    public boolean isTakenByPortal() {
        return this == SUPERSEDE || this == ARCHIVE;
    }
}
