package portal.operations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import portal.access.SpaceId;
import portal.people.CountryCode;

/** A country invited to a room; only its own bureau and the coordinator know of it (NL-19). */
@Entity
class Invitation {
    @Id
    private UUID id;

    private UUID room;
    private String country;
    private Instant invitedAt;

    Invitation(SpaceId room, CountryCode country, Instant now) {
        this.id = UUID.randomUUID();
        this.room = room.value();
        this.country = country.value();
        this.invitedAt = now;
    }

    @NullUnmarked
    protected Invitation() {} // for Hibernate
}
