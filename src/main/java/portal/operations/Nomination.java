package portal.operations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** The nomination of an officer for a room by the bureau of the officer's country (C-14). */
@Entity
class Nomination {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID room;
    private UUID person;
    private String country;

    @Enumerated(EnumType.STRING)
    private @Nullable NominationState state;

    private @Nullable Instant stateSince;
    private @Nullable Instant nominatedAt;
    private @Nullable UUID nominatedBy;
    private @Nullable Instant approvedAt;
    private @Nullable UUID approvedBy;
    private @Nullable Instant acceptedAt;
    private @Nullable Integer termsVersion;
    private @Nullable String reason;

    Nomination(SpaceId room, PersonId person, CountryCode country) {
        this.id = UUID.randomUUID();
        this.room = room.value();
        this.person = person.value();
        this.country = country.value();
    }

    @NullUnmarked
    protected Nomination() {} // Hibernate needs this constructor

    /** Returns the state of the nomination; null before the officer is nominated. */
    @Nullable
    NominationState state() {
        return state;
    }

    /**
     * Changes the state. The caller has checked with {@link NominationStep} that the transition is allowed.
     *
     * @param why the reason for the event; null if none was given
     */
    void become(NominationState next, NominationEvent event, PersonId by, Instant now, @Nullable String why) {
        switch (event) {
            case NOMINATE -> nominate(by, now);
            case APPROVE -> approve(by, now);
            case ACCEPT -> accept(now);
            default -> {}
        }
        reason = why;
        state = next;
        stateSince = now;
    }

    private void nominate(PersonId by, Instant now) {
        nominatedBy = by.value();
        nominatedAt = now;
        approvedBy = null;
        approvedAt = null;
        acceptedAt = null;
        termsVersion = null;
    }

    private void approve(PersonId by, Instant now) {
        approvedBy = by.value();
        approvedAt = now;
    }

    private void accept(Instant now) {
        acceptedAt = now;
        termsVersion = HandlingTerms.VERSION;
    }

    boolean is(NominationState wanted) {
        return state == wanted;
    }

    boolean isOpen() {
        return state != null && state.isOpen();
    }

    SpaceId room() {
        return new SpaceId(room);
    }

    PersonId person() {
        return new PersonId(person);
    }

    CountryCode country() {
        return CountryCode.of(country);
    }

    Instant since() {
        return Objects.requireNonNull(stateSince);
    }

    Optional<PersonId> nominatedBy() {
        return Optional.ofNullable(nominatedBy).map(PersonId::new);
    }

    String reason() {
        return Objects.requireNonNullElse(reason, "");
    }
}
