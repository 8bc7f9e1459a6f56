package portal.topics;

/** What a topic is for (domain model 3.4). */
public enum TopicKind {
    DISCUSSION,
    QUESTION,
    GOOD_PRACTICE,
    CASE_LESSON,
    ANNOUNCEMENT
}
