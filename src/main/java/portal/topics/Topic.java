package portal.topics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A subject that people write about, headed by its title; its words are its posts. */
@Entity
class Topic {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID spaceId;
    private UUID audienceId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private TopicKind kind;

    private String title;
    private UUID author;
    private Instant openedAt;

    Topic(TopicId id, SpaceId space, AudienceId audience, TopicKind kind, String title, PersonId author, Instant now) {
        this.id = id.value();
        this.spaceId = space.value();
        this.audienceId = audience.value();
        this.kind = kind;
        this.title = title;
        this.author = author.value();
        this.openedAt = now;
    }

    @NullUnmarked
    protected Topic() {} // for Hibernate

    TopicId id() {
        return new TopicId(id);
    }

    SpaceId space() {
        return new SpaceId(spaceId);
    }

    AudienceId audience() {
        return new AudienceId(audienceId);
    }

    TopicKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    /** Whether its opening post was retracted, and its title with that. */
    boolean isRetracted() {
        return title.isEmpty();
    }

    PersonId author() {
        return new PersonId(author);
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Heads it differently. */
    void head(Heading heading) {
        title = heading.title();
        kind = heading.kind();
    }

    Heading heading() {
        return new Heading(title, kind);
    }

    void moveTo(AudienceId audience) {
        audienceId = audience.value();
    }
}
