package portal.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.topics.PostCard;

/**
 * A post.
 *
 * @param body Markdown; empty if the post was retracted
 * @param opening whether it opens its topic
 * @param mine whether the owner of the token wrote it
 */
record Post(
        UUID id,
        UUID topic,
        Person author,
        String body,
        String language,
        Instant postedAt,
        @Nullable Instant editedAt,
        boolean opening,
        boolean mine,
        Marked marking,
        List<Document> attachments,
        @Nullable Retraction retraction) {
    static Post of(PostCard card) {
        return new Post(
                card.id().value(),
                card.topic().value(),
                Person.of(card.author()),
                card.body(),
                card.language(),
                card.postedAt(),
                card.editedAt(),
                card.isOpening(),
                card.isMine(),
                Marked.of(card.marked()),
                card.attachments().stream().map(Document::of).toList(),
                card.retraction() == null ? null : Retraction.of(card.retraction()));
    }
}
