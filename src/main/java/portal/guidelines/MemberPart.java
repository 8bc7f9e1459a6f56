package portal.guidelines;

/** What a person does for a version of a guideline. */
public enum MemberPart {
    AUTHOR,
    REVIEWER,
    TRANSLATOR
}
