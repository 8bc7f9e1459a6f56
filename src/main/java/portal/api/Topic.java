package portal.api;

import java.time.Instant;
import java.util.UUID;
import portal.topics.TopicCard;
import portal.topics.TopicKind;

/** A topic. */
record Topic(UUID id, UUID space, TopicKind kind, String title, String language, Instant openedAt, Marked marking) {
    static Topic of(TopicCard card) {
        return new Topic(
                card.id().value(),
                card.space().value(),
                card.kind(),
                card.title(),
                card.language(),
                card.openedAt(),
                Marked.of(card.marked()));
    }
}
