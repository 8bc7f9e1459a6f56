package portal.topics;

import portal.access.Refused;

/** What a topic is called, and which kind it is of. */
public record Heading(String title, TopicKind kind) {
    /** Of a topic whose opening was retracted. */
    static Heading none(TopicKind kind) {
        return new Heading("", kind);
    }

    /** @throws Refused when the title is empty or too long */
    static Heading of(String title, TopicKind kind) {
        return new Heading(Topics.title(title), kind);
    }
}
