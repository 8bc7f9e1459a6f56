package portal.topics;

import portal.access.Refused;

/** The title and kind of a topic. */
public record Heading(String title, TopicKind kind) {
    /** Returns the heading of a topic whose opening post was retracted. */
    static Heading none(TopicKind kind) {
        return new Heading("", kind);
    }

    /** @throws Refused if the title is empty or too long */
    static Heading of(String title, TopicKind kind) {
        return new Heading(Topics.title(title), kind);
    }
}
