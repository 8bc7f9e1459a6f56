package portal.guidelines;

/** The state of a version of a guideline (rules.md, Guidelines). */
public enum VersionState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN,
    ARCHIVED;

    /**
     * Returns whether the version is being prepared for publication, so that only the people who work on it may read
     * it.
     */
    public boolean isInWork() {
        return this == DRAFT || this == IN_REVIEW || this == APPROVED;
    }

    /** Returns whether the version is in work or in force, so that people can still be asked to work on it. */
    public boolean isCurrent() {
        return isInWork() || this == PUBLISHED;
    }

    /** Returns whether the version was submitted to its reviewers and is not published yet. */
    boolean isUnderReview() {
        return this == IN_REVIEW || this == APPROVED;
    }
}
