package portal.people;

/**
 * A role: it says which actions a person may perform (rules.md, People). A role never gives a right to read content
 * (AC-09).
 */
public enum Role {
    NCB_OFFICER,
    DUTY_OFFICER,
    TRAINER,
    GUIDELINE_REVIEWER,
    MODERATOR,
    COORDINATOR,
    /** Approves operations that coordinators propose, but never their own. */
    OPERATIONS_HEAD,
    ANALYST,
    FORENSIC_OFFICER,
    NOTICE_REVIEWER,
    PARTNERSHIP_OFFICER,
    DPO,
    AUDITOR,
    ADMIN;

    /**
     * Returns whether people with this role administer or audit the system. Such people can read no content at all
     * (AC-09).
     */
    public boolean isCustodian() {
        return this == ADMIN || this == AUDITOR;
    }
}
