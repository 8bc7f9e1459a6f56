package portal.api;

import java.time.Instant;
import java.util.UUID;
import portal.topics.TopicKind;
import portal.topics.TopicRow;

/**
 * A topic in a list.
 *
 * @param replies how many answers the viewer may read
 * @param lastPostAt when the last of them was written
 */
record TopicLine(
        UUID id,
        UUID space,
        TopicKind kind,
        String title,
        String language,
        Person author,
        Instant openedAt,
        int replies,
        Instant lastPostAt,
        Marked marking) {
    static TopicLine of(TopicRow row) {
        return new TopicLine(
                row.id().value(),
                row.space().value(),
                row.kind(),
                row.title(),
                row.language(),
                Person.of(row.author()),
                row.openedAt(),
                row.replies(),
                row.lastPostAt(),
                Marked.of(row.marked()));
    }
}
