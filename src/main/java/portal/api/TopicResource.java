package portal.api;

import java.time.Instant;
import java.util.UUID;
import portal.topics.TopicCard;
import portal.topics.TopicKind;

/** A topic; its title is empty if the opening post was retracted. */
record TopicResource(
        UUID id, UUID space, TopicKind kind, String title, String language, Instant openedAt, MarkingResource marking) {
    static TopicResource of(TopicCard card) {
        return new TopicResource(
                card.id().value(),
                card.space().value(),
                card.kind(),
                card.title(),
                card.language(),
                card.openedAt(),
                MarkingResource.of(card.marked()));
    }
}
