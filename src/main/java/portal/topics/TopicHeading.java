package portal.topics;

import portal.access.Refused;

/** The title and kind of a topic. */
public record TopicHeading(String title, TopicKind kind) {
    /** Returns the heading of a topic whose opening post was retracted. */
    static TopicHeading none(TopicKind kind) {
        return new TopicHeading("", kind);
    }

    /** @throws Refused if the title is empty or too long */
    static TopicHeading of(String title, TopicKind kind) {
        return new TopicHeading(Topics.title(title), kind);
    }
}
