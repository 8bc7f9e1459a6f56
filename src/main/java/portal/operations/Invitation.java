package portal.operations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A country invited to a room; only its own bureau and the coordinator know of it (NL-19). */
@Entity
class Invitation {
    @Id
    private UUID id;

    private UUID room;
    private String country;
    private @Nullable Instant invitedAt;
    private @Nullable UUID invitedBy;
    private @Nullable Instant nominatedAt;
    private @Nullable Instant enteredAt;
    private @Nullable Instant leftAt;
    private @Nullable Instant withdrawnAt;

    Invitation(SpaceId room, CountryCode country) {
        this.id = UUID.randomUUID();
        this.room = room.value();
        this.country = country.value();
    }

    @NullUnmarked
    protected Invitation() {} // for Hibernate

    /** Invites, or invites again after the invitation was taken back. */
    void invite(PersonId by, Instant now) {
        invitedBy = by.value();
        invitedAt = now;
        nominatedAt = null;
        enteredAt = null;
        leftAt = null;
        withdrawnAt = null;
    }

    /** An officer was named. @param isFirst whether none of the country is in the room so far */
    void nominate(boolean isFirst, Instant now) {
        if (isFirst) enteredAt = null;
        if (isFirst || nominatedAt == null) nominatedAt = now;
        leftAt = null;
    }

    /** An officer of the country opened the room. */
    void enter(Instant now) {
        enteredAt = now;
    }

    /** The last officer of the country left the room. */
    void leave(Instant now) {
        leftAt = now;
    }

    /** The coordinator took the invitation back. */
    void withdraw(Instant now) {
        if (withdrawnAt == null) withdrawnAt = now;
    }

    /** Whether the country is invited now. */
    boolean isStanding() {
        return invitedAt != null && withdrawnAt == null;
    }

    /** Whether no officer of the country has opened the room yet. */
    boolean isAwaited() {
        return enteredAt == null;
    }

    /** Whether the bureau has not answered yet. */
    boolean isUnanswered() {
        return isStanding() && nominatedAt == null;
    }

    UUID room() {
        return room;
    }

    CountryCode country() {
        return CountryCode.of(country);
    }

    Instant invitedAt() {
        return Objects.requireNonNull(invitedAt);
    }

    Optional<PersonId> invitedBy() {
        return Optional.ofNullable(invitedBy).map(PersonId::new);
    }

    /** @param officers how many of the country's officers are in the room now */
    InvitedCountry as(int officers) {
        if (withdrawnAt != null) return as(InvitationState.WITHDRAWN, withdrawnAt, officers);
        if (nominatedAt == null) return as(InvitationState.INVITED, invitedAt(), officers);
        if (officers == 0) return as(InvitationState.WITHDRAWN, leftAt == null ? nominatedAt : leftAt, officers);
        return enteredAt == null
                ? as(InvitationState.NOMINATED, nominatedAt, officers)
                : as(InvitationState.PARTICIPATES, enteredAt, officers);
    }

    private InvitedCountry as(InvitationState state, Instant since, int officers) {
        return new InvitedCountry(country(), state, since, officers, isStanding());
    }
}
