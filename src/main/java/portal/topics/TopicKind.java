package portal.topics;

/** What a topic is for (rules.md, Posts). */
public enum TopicKind {
    DISCUSSION,
    QUESTION,
    GOOD_PRACTICE,
    CASE_LESSON,
    ANNOUNCEMENT
}
