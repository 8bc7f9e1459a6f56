package portal.operations;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** Finds the nominations of officers, and changes their states as {@link NominationStep} allows. */
@Component
class Nominations {
    static final Set<NominationState> OPEN = Arrays.stream(NominationState.values())
            .filter(NominationState::isOpen)
            .collect(Collectors.toUnmodifiableSet());

    private final NominationRepository nominations;
    private final Invitations invitations;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Nominations(
            NominationRepository nominations,
            Invitations invitations,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.nominations = nominations;
        this.invitations = invitations;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the nomination of a person for a room, and locks it; empty if there is none. */
    Optional<Nomination> find(SpaceId room, PersonId person) {
        return nominations.findByRoomAndPerson(room.value(), person.value());
    }

    /**
     * Returns the nomination of an officer of this country, and locks it.
     *
     * @throws NotFound if the country has not nominated this person
     */
    Nomination of(SpaceId room, PersonId person, CountryCode country) {
        return find(room, person)
                .filter(nomination -> nomination.country().equals(country))
                .orElseThrow(NotFound::new);
    }

    List<Nomination> open(SpaceId room, CountryCode country) {
        return nominations.findByRoomAndCountryAndStateIn(room.value(), country.value(), OPEN);
    }

    void become(Nomination nomination, NominationEvent event, @Nullable String reason) {
        var step = step(nomination, invitations.viewer(nomination.room()));
        var next = NominationStep.STEPS.take(step, nomination.state(), event, events::publishEvent);
        nomination.become(next, event, access.viewer(), step.at(), reason);
        nominations.save(nomination);
    }

    NominationStep step(Nomination nomination, Participation.Viewer viewer) {
        return new NominationStep(
                viewer,
                nomination.room(),
                nomination.country(),
                nomination.person(),
                nomination.nominatedBy().orElse(null),
                clock.instant());
    }

    /**
     * Updates the state of the invitation after a nomination has changed: the country takes part while at least one of
     * its officers has access.
     */
    void settle(Invitation invitation) {
        var open = open(invitation.room(), invitation.country());
        var event = event(invitation, open.stream().anyMatch(one -> one.is(NominationState.ACTIVE)), open.isEmpty());
        if (event != null) invitations.become(invitation, event, null);
    }

    private static @Nullable InvitationEvent event(Invitation invitation, boolean isInside, boolean isNobodyLeft) {
        return switch (invitation.state()) {
            case SEEN, NO_POSITION -> isNobodyLeft ? null : InvitationEvent.NOMINATE;
            case NOMINATED -> isInside ? InvitationEvent.ENTER : isNobodyLeft ? InvitationEvent.LAPSE : null;
            case TAKING_PART -> isInside ? null : isNobodyLeft ? InvitationEvent.LAPSE : InvitationEvent.PAUSE;
            case NOT_OPENED, DECLINED, WITHDRAWN -> null;
            case null -> null;
        };
    }
}
