package portal.topics;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import portal.access.AudienceId;
import portal.access.HasItem;
import portal.access.Item;

/** A topic: its title, kind and marking. Its text is in its posts. */
@Entity
class Topic implements HasItem {
    @Id
    private UUID id;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "opened_at"))
    private Item item;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private TopicKind kind;

    private String title;

    Topic(TopicId id, Item item, TopicKind kind, String title) {
        this.id = id.value();
        this.item = item;
        this.kind = kind;
        this.title = title;
    }

    @NullUnmarked
    protected Topic() {} // Hibernate needs this constructor

    TopicId id() {
        return new TopicId(id);
    }

    @Override
    public Item item() {
        return item;
    }

    TopicKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    /** Returns whether the opening post of the topic was retracted; then the topic has no title. */
    boolean isRetracted() {
        return title.isEmpty();
    }

    /** Changes the title and kind of the topic. */
    void head(TopicHeading heading) {
        title = heading.title();
        kind = heading.kind();
    }

    TopicHeading heading() {
        return new TopicHeading(title, kind);
    }

    void moveTo(AudienceId audience) {
        item.moveTo(audience);
    }
}
