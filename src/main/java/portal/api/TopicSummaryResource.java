package portal.api;

import java.time.Instant;
import java.util.UUID;
import portal.topics.TopicKind;
import portal.topics.TopicRow;

/**
 * A topic in a list.
 *
 * @param replies how many answers the viewer may read; retracted answers do not count
 * @param lastPostAt when the last post was written that the viewer may read and that was not retracted
 */
record TopicSummaryResource(
        UUID id,
        UUID space,
        TopicKind kind,
        String title,
        String language,
        PersonResource author,
        Instant openedAt,
        int replies,
        Instant lastPostAt,
        MarkingResource marking) {
    static TopicSummaryResource of(TopicRow row) {
        return new TopicSummaryResource(
                row.id().value(),
                row.space().value(),
                row.kind(),
                row.title(),
                row.language(),
                PersonResource.of(row.author()),
                row.openedAt(),
                row.replies(),
                row.lastPostAt(),
                MarkingResource.of(row.marked()));
    }
}
