package portal.topics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceId;
import portal.documents.DocumentId;
import portal.people.PersonId;

/**
 * An earlier version of a post, with the audience that the post had at that time. Only this audience may read the
 * version (NL-13), and nobody once the post is retracted.
 */
@Entity
class PostRevision {
    @Id
    private UUID id;

    @Column(columnDefinition = "mediumtext")
    private String body;

    private @Nullable String title;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private @Nullable TopicKind kind;

    private String attachments;
    private UUID audienceId;
    private Instant writtenAt;
    private Instant replacedAt;
    private @Nullable UUID replacedBy;

    /** @param heading the topic's heading at that time if this is an opening post; otherwise null */
    PostRevision(
            Post.Words said,
            @Nullable TopicHeading heading,
            AudienceId audience,
            Instant writtenAt,
            PersonId by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.body = said.body();
        this.title = heading == null ? null : heading.title();
        this.kind = heading == null ? null : heading.kind();
        this.attachments =
                said.attachments().stream().map(each -> each.value().toString()).collect(Collectors.joining(","));
        this.audienceId = audience.value();
        this.writtenAt = writtenAt;
        this.replacedAt = now;
        this.replacedBy = by.value();
    }

    @NullUnmarked
    protected PostRevision() {} // Hibernate needs this constructor

    void recall(AudienceId nobody) {
        audienceId = nobody.value();
    }

    String body() {
        return body;
    }

    /** Returns the topic's title at that time; empty for an answer, or if no title was recorded. */
    String title() {
        return title == null ? "" : title;
    }

    List<DocumentId> attachments() {
        return Arrays.stream(attachments.split(","))
                .filter(id -> !id.isEmpty())
                .map(id -> new DocumentId(UUID.fromString(id)))
                .toList();
    }

    Instant replacedAt() {
        return replacedAt;
    }
}
