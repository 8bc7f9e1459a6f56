package portal.operations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import portal.access.LifeCycle.Choice;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/**
 * The invitation of a country to a room. Only the bureau of that country and the coordinator of the room learn of it
 * (NL-19).
 */
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
    protected Invitation() {} // Hibernate needs this constructor

    /** Returns the state of the invitation; null before the country is invited. */
    @Nullable
    InvitationState state() {
        if (invitedAt == null) return null;
        if (withdrawnAt != null) return InvitationState.WITHDRAWN;
        if (nominatedAt == null) return InvitationState.INVITED;
        if (leftAt != null) return InvitationState.LEFT;
        return enteredAt == null ? InvitationState.NOMINATED : InvitationState.PARTICIPATES;
    }

    /** Changes the state. The caller has checked with {@link Participation} that the transition is allowed. */
    void become(InvitationState state, PersonId by, Instant now) {
        if (state == state()) return;
        switch (state) {
            case INVITED -> invite(by, now);
            case NOMINATED -> nominate(now);
            case PARTICIPATES -> enteredAt = now;
            case LEFT -> leftAt = now;
            case WITHDRAWN -> withdrawnAt = now;
        }
    }

    private void invite(PersonId by, Instant now) {
        invitedBy = by.value();
        invitedAt = now;
        nominatedAt = null;
        enteredAt = null;
        leftAt = null;
        withdrawnAt = null;
    }

    private void nominate(Instant now) {
        nominatedAt = now;
        enteredAt = null;
        leftAt = null;
    }

    /** Returns whether the country is invited and the invitation is not withdrawn. */
    boolean isStanding() {
        return invitedAt != null && withdrawnAt == null;
    }

    /** Returns whether the country is invited and its bureau has not nominated anybody yet. */
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

    /**
     * Returns the details of the invited country. If its bureau has nominated officers and none of them is in the room
     * now, its state is shown as LEFT.
     *
     * @param officers how many officers of the country are in the room now; an officer for whom nobody vouches any more
     *     does not count
     */
    InvitedCountry as(int officers, List<Choice<InvitationEvent>> choices) {
        var state = Objects.requireNonNull(state());
        var shown = officers == 0 && nominatedAt != null && isStanding() ? InvitationState.LEFT : state;
        return new InvitedCountry(country(), shown, since(shown), officers, choices);
    }

    private Instant since(InvitationState state) {
        var since = switch (state) {
            case INVITED -> invitedAt;
            case NOMINATED -> nominatedAt;
            case PARTICIPATES -> enteredAt;
            case LEFT -> leftAt == null ? nominatedAt : leftAt;
            case WITHDRAWN -> withdrawnAt;
        };
        return Objects.requireNonNull(since);
    }
}
