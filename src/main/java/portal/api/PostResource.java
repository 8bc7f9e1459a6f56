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
 * @param opening whether the post is the first of its topic
 * @param mine whether the owner of the token wrote it
 * @param provenance its purpose and grading; null in a knowledge space
 */
record PostResource(
        UUID id,
        UUID topic,
        PersonResource author,
        String body,
        String language,
        Instant postedAt,
        @Nullable Instant editedAt,
        boolean opening,
        boolean mine,
        MarkingResource marking,
        @Nullable ProvenanceResource provenance,
        List<DocumentResource> attachments,
        @Nullable RetractionResource retraction) {
    static PostResource of(PostCard card) {
        return new PostResource(
                card.id().value(),
                card.topic().value(),
                PersonResource.of(card.author()),
                card.body(),
                card.language(),
                card.postedAt(),
                card.editedAt(),
                card.isOpening(),
                card.isMine(),
                MarkingResource.of(card.marked()),
                ProvenanceResource.of(card.provenance()),
                card.attachments().stream().map(DocumentResource::of).toList(),
                card.retraction() == null ? null : RetractionResource.of(card.retraction()));
    }
}
