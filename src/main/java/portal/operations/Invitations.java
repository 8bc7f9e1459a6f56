package portal.operations;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.people.CountryCode;

/** Finds the invitations of countries, and changes their states as {@link Participation} allows. */
@Component
class Invitations {
    private static final Set<InvitationEvent> ANSWERS = Set.of(
            InvitationEvent.TAKE_NO_POSITION, InvitationEvent.DECLINE, InvitationEvent.ENTER, InvitationEvent.LEAVE);

    private final InvitationRepository invitations;
    private final RoomRepository rooms;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            RoomRepository rooms,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.rooms = rooms;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the invitation of a country, and locks it. */
    Optional<Invitation> find(SpaceId room, CountryCode country) {
        return invitations.findByRoomAndCountry(room.value(), country.value());
    }

    /**
     * Returns the valid invitation of a country, and locks it.
     *
     * @throws NotFound if the country was not invited, or its invitation has ended
     */
    Invitation standing(SpaceId room, CountryCode country) {
        return find(room, country).filter(Invitation::isStanding).orElseThrow(NotFound::new);
    }

    /**
     * Returns the invitation of the viewer's country, and locks it. If nobody at the bureau has opened it before, the
     * viewer does so now.
     *
     * @throws NotFound if the bureau does not know of such an invitation
     */
    Invitation opened(SpaceId room, CountryCode country) {
        var invitation = find(room, country).filter(Invitation::isKnownToBureau).orElseThrow(NotFound::new);
        if (invitation.state() == InvitationState.NOT_OPENED) become(invitation, InvitationEvent.OPEN, null);
        return invitation;
    }

    void become(Invitation invitation, InvitationEvent event, @Nullable String reason) {
        var step = step(invitation, viewer(invitation.room()));
        var next = Participation.STEPS.take(step, invitation.state(), event, events::publishEvent);
        invitation.become(next, event, access.viewer(), step.at(), reason);
        invitations.save(invitation);
        if (ANSWERS.contains(event)) tellCoordinator(invitation, step);
    }

    private void tellCoordinator(Invitation invitation, Participation step) {
        rooms.findById(invitation.room().value())
                .flatMap(Room::coordinator)
                .ifPresent(coordinator -> events.publishEvent(new CountryAnswered(
                        invitation.id(), invitation.room(), Set.of(coordinator), access.viewer(), step.at())));
    }

    Participation step(Invitation invitation, Participation.Viewer viewer) {
        return new Participation(viewer, invitation.room(), invitation.country(), clock.instant());
    }

    Participation.Viewer viewer(SpaceId room) {
        return new Participation.Viewer(access.me(), access.isSteward(room));
    }

    /** Returns the viewer as an officer of a bureau, without the rights of a steward of any room. */
    Participation.Viewer bureauOfficer() {
        return new Participation.Viewer(access.me(), false);
    }
}
