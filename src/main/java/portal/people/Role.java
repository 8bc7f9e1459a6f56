package portal.people;

/** What a person may do (rules.md, People). A role never gives content to read (AC-09). */
public enum Role {
    NCB_OFFICER,
    DUTY_OFFICER,
    TRAINER,
    GUIDELINE_REVIEWER,
    MODERATOR,
    COORDINATOR,
    ANALYST,
    FORENSIC_OFFICER,
    NOTICE_REVIEWER,
    PARTNERSHIP_OFFICER,
    DPO,
    AUDITOR,
    ADMIN;

    /** Returns whether the role administers or audits the system and therefore reads no content at all (AC-09). */
    public boolean isCustodian() {
        return this == ADMIN || this == AUDITOR;
    }
}
