package portal.topics;

/** The purpose of a topic (rules.md, Posts). */
public enum TopicKind {
    DISCUSSION,
    QUESTION,
    GOOD_PRACTICE,
    CASE_LESSON,
    ANNOUNCEMENT
}
