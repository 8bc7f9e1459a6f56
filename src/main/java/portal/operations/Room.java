package portal.operations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import portal.access.SpaceId;
import portal.people.PersonId;
import portal.search.Entry;
import portal.search.Findable;
import portal.search.Wording;

/**
 * An operation as it is stored: its objective, its legal basis, its period, and who leads it. The space with the same
 * id is its room; it stores who has access, and the state of the operation.
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
    private String zone;
    private boolean personalData;
    private @Nullable String dataProtectionNote;
    private @Nullable String reason;
    private @Nullable UUID proposedBy;
    private @Nullable UUID coordinator;
    private @Nullable UUID successor;
    private Instant openedAt;

    Room(SpaceId space, ProposeOperation plan, PersonId proposer, Instant now) {
        this.id = space.value();
        this.codename = plan.codename();
        this.objective = plan.objective();
        this.legalBasis = plan.legalBasis();
        this.startsOn = plan.startsOn();
        this.endsOn = plan.endsOn();
        this.zone = plan.period().zone().getId();
        this.personalData = plan.personalData();
        this.proposedBy = proposer.value();
        this.coordinator = proposer.value();
        this.openedAt = now;
    }

    @NullUnmarked
    protected Room() {} // Hibernate needs this constructor

    SpaceId space() {
        return new SpaceId(id);
    }

    int version() {
        return version;
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

    Instant openedAt() {
        return openedAt;
    }

    OperationPeriod period() {
        return new OperationPeriod(startsOn, endsOn, ZoneId.of(zone));
    }

    boolean personalData() {
        return personalData;
    }

    @Nullable
    String dataProtectionNote() {
        return dataProtectionNote;
    }

    @Nullable
    String reason() {
        return reason;
    }

    /** Returns who has proposed the operation; empty if not known. */
    Optional<PersonId> proposer() {
        return Optional.ofNullable(proposedBy).map(PersonId::new);
    }

    /** Returns who leads the operation; empty if not known. */
    Optional<PersonId> coordinator() {
        return Optional.ofNullable(coordinator).map(PersonId::new);
    }

    /** Returns the deputy who is asked to lead the operation; empty if nobody is. */
    Optional<PersonId> successor() {
        return Optional.ofNullable(successor).map(PersonId::new);
    }

    /**
     * Changes what was proposed. While the operation is proposed, the note of the data-protection officer is deleted,
     * because it was about the former values.
     */
    void change(ChangeOperation change, boolean isProposed) {
        codename = change.codename();
        objective = change.objective();
        legalBasis = change.legalBasis();
        startsOn = change.startsOn();
        endsOn = change.endsOn();
        zone = change.period().zone().getId();
        personalData = change.personalData();
        if (isProposed) dataProtectionNote = null;
    }

    void note(String dataProtection) {
        dataProtectionNote = dataProtection;
    }

    /** Stores why the operation was rejected, suspended or closed; null if there is no reason. */
    void explain(@Nullable String why) {
        reason = why;
    }

    void extend(LocalDate until) {
        endsOn = until;
    }

    /** Asks a deputy to lead the operation; null if nobody is asked any more. */
    void ask(@Nullable PersonId deputy) {
        successor = deputy == null ? null : deputy.value();
    }

    void lead(PersonId person) {
        coordinator = person.value();
        successor = null;
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
