package portal.topics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import portal.access.AudienceId;

/** What a post said before it was edited, to those who were meant to read it then (NL-13). */
@Entity
class PostRevision {
    @Id
    private UUID id;

    @Column(columnDefinition = "mediumtext")
    private String body;

    private UUID audienceId;
    private Instant writtenAt;
    private Instant replacedAt;

    PostRevision(String body, AudienceId audience, Instant writtenAt, Instant replacedAt) {
        this.id = UUID.randomUUID();
        this.body = body;
        this.audienceId = audience.value();
        this.writtenAt = writtenAt;
        this.replacedAt = replacedAt;
    }

    @NullUnmarked
    protected PostRevision() {} // for Hibernate

    String body() {
        return body;
    }

    Instant replacedAt() {
        return replacedAt;
    }
}
