package portal.topics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What a post said before it was edited. */
@Entity
class PostRevision {
    @Id
    private UUID id;

    @Column(columnDefinition = "mediumtext")
    private String body;

    private Instant writtenAt;

    PostRevision(String body, Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.body = body;
        this.writtenAt = writtenAt;
    }

    @NullUnmarked
    protected PostRevision() {} // for Hibernate

    Revision read() {
        return new Revision(body, writtenAt);
    }
}
