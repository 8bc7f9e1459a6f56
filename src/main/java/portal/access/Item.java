package portal.access;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import portal.people.PersonId;

/** The data that every item has, of whatever kind: its space, audience, author and time. */
@Embeddable
public class Item {
    private UUID spaceId;
    private UUID audienceId;
    private @Nullable UUID author;
    private Instant at;

    /** @param author null if the item has no author */
    public Item(SpaceId space, AudienceId audience, @Nullable PersonId author, Instant at) {
        this.spaceId = space.value();
        this.audienceId = audience.value();
        this.author = author == null ? null : author.value();
        this.at = at;
    }

    @NullUnmarked
    protected Item() {} // Hibernate needs this constructor

    /**
     * Moves the item to another audience.
     *
     * @return the former audience; empty if the item was already in the new one
     */
    public Optional<AudienceId> moveTo(AudienceId to) {
        var from = audience();
        audienceId = to.value();
        return from.equals(to) ? Optional.empty() : Optional.of(from);
    }

    public boolean isBy(PersonId person) {
        return person.value().equals(author);
    }

    public SpaceId space() {
        return new SpaceId(spaceId);
    }

    public AudienceId audience() {
        return new AudienceId(audienceId);
    }

    public @Nullable PersonId author() {
        return author == null ? null : new PersonId(author);
    }

    public Instant at() {
        return at;
    }
}
