package portal.topics;

/** The kind of a topic, by its purpose (rules.md, Posts). */
public enum TopicKind {
    DISCUSSION,
    QUESTION,
    GOOD_PRACTICE,
    CASE_LESSON,
    ANNOUNCEMENT
}
