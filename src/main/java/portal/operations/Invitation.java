package portal.operations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
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
 * The invitation of a country to a room. Only the bureau of that country and the coordinators of the room learn of it,
 * unless the coordinator discloses it to another country (NL-19).
 */
@Entity
class Invitation {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID room;
    private String country;

    @Enumerated(EnumType.STRING)
    private @Nullable InvitationState state;

    private @Nullable Instant stateSince;
    private @Nullable Instant invitedAt;
    private @Nullable UUID invitedBy;
    private @Nullable Instant seenAt;
    private @Nullable String reason;
    private boolean withdrawnByBureau;

    @Enumerated(EnumType.STRING)
    private Disclosure disclosure = Disclosure.NOTHING;

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
        return state;
    }

    /**
     * Changes the state. The caller has checked with {@link Participation} that the transition is allowed.
     *
     * @param why the reason for the event; null if none was given
     */
    void become(InvitationState next, InvitationEvent event, PersonId by, Instant now, @Nullable String why) {
        if (event == InvitationEvent.INVITE) invite(by, now);
        if (event == InvitationEvent.OPEN) seenAt = now;
        withdrawnByBureau = event == InvitationEvent.LEAVE;
        reason = why;
        state = next;
        stateSince = now;
    }

    private void invite(PersonId by, Instant now) {
        invitedBy = by.value();
        invitedAt = now;
        seenAt = null;
        disclosure = Disclosure.NOTHING;
    }

    void disclose(Disclosure list) {
        disclosure = list;
    }

    /** Returns whether the country is invited, and has neither declined nor been withdrawn. */
    boolean isStanding() {
        return state != null && state.isStanding();
    }

    /** Returns whether the invitation waits for an answer of the bureau. */
    boolean isUnanswered() {
        return state != null && state.isUnanswered();
    }

    /** Returns whether the bureau of the country may know of the invitation. */
    boolean isKnownToBureau() {
        return state != InvitationState.WITHDRAWN || withdrawnByBureau;
    }

    UUID id() {
        return id;
    }

    SpaceId room() {
        return new SpaceId(room);
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

    Instant since() {
        return Objects.requireNonNull(stateSince);
    }

    String reason() {
        return Objects.requireNonNullElse(reason, "");
    }

    Disclosure disclosure() {
        return disclosure;
    }

    /**
     * Returns the details of the invited country that the coordinator may see.
     *
     * @param officers how many officers of the country are in the room now
     * @param waiting how many officers of the country are nominated and not in the room
     */
    InvitedCountry as(int officers, int waiting, List<Choice<InvitationEvent>> choices) {
        return new InvitedCountry(
                country(), Objects.requireNonNull(state), since(), reason(), officers, waiting, disclosure, choices);
    }
}
