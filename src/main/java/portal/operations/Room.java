package portal.operations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import portal.access.SpaceId;
import portal.search.Entry;
import portal.search.Findable;
import portal.search.Wording;

/**
 * An operational room as it is stored: its objective, its legal basis, and its period. Access to the room is decided by
 * the space with the same id.
 */
@Entity
class Room implements Findable {
    @Id
    private UUID id;

    @Version
    private int version;

    private String codename;
    private String objective;
    private String legalBasis;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Instant openedAt;

    Room(SpaceId space, OpenRoom plan, Instant now) {
        this.id = space.value();
        this.codename = plan.codename();
        this.objective = plan.objective();
        this.legalBasis = plan.legalBasis();
        this.startsOn = plan.startsOn();
        this.endsOn = plan.endsOn();
        this.openedAt = now;
    }

    @NullUnmarked
    protected Room() {} // Hibernate needs this constructor

    SpaceId space() {
        return new SpaceId(id);
    }

    String codename() {
        return codename;
    }

    String objective() {
        return objective;
    }

    String legalBasis() {
        return legalBasis;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    @Override
    public Entry entry() {
        return new Entry(
                OperationalRoom.KIND.place(), id, id, space().audience(), space(), codename, null, null, openedAt);
    }

    @Override
    public List<Wording> wordings() {
        return List.of(new Wording(null, codename, objective));
    }
}
