package portal.operations;

import static portal.operations.InvitationEvent.DECLINE;
import static portal.operations.InvitationEvent.ENTER;
import static portal.operations.InvitationEvent.INVITE;
import static portal.operations.InvitationEvent.LAPSE;
import static portal.operations.InvitationEvent.LEAVE;
import static portal.operations.InvitationEvent.NOMINATE;
import static portal.operations.InvitationEvent.OPEN;
import static portal.operations.InvitationEvent.PAUSE;
import static portal.operations.InvitationEvent.TAKE_NO_POSITION;
import static portal.operations.InvitationEvent.WITHDRAW;
import static portal.operations.InvitationState.DECLINED;
import static portal.operations.InvitationState.NOMINATED;
import static portal.operations.InvitationState.NOT_OPENED;
import static portal.operations.InvitationState.NO_POSITION;
import static portal.operations.InvitationState.SEEN;
import static portal.operations.InvitationState.TAKING_PART;
import static portal.operations.InvitationState.WITHDRAWN;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.access.LifeCycle;
import portal.access.LifeCycle.Step;
import portal.access.LifeCycle.Who;
import portal.access.SpaceId;
import portal.facts.Fact;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.people.PersonId;

/**
 * The participation of a country in a room, with the data that a transition of its life cycle needs (rules.md, Rooms).
 *
 * @param viewer the person who triggers the event
 * @param at the time of the event
 */
record Participation(Viewer viewer, SpaceId room, CountryCode country, Instant at) {
    /** The person who triggers the event, and whether this person is a steward of the room. */
    record Viewer(PersonCard card, boolean coordinates) {}

    private static final Who<Participation> COORDINATOR =
            new Who<>("operations.who.coordinator", one -> one.viewer.coordinates);
    private static final Who<Participation> BUREAU =
            new Who<>("operations.who.bureau", one -> one.viewer.card.isOfBureau(one.country));
    private static final Who<Participation> OFFICER = new Who<>("operations.who.officer", Participation::isByOfficer);
    private static final Who<Participation> INVOLVED =
            new Who<>("operations.who.involved", one -> one.viewer.coordinates || one.isByOfficer());

    static final LifeCycle<Participation, InvitationState, InvitationEvent> STEPS = new LifeCycle<>(
            step(null, INVITE, NOT_OPENED, COORDINATOR, CountryInvited::new),
            step(DECLINED, INVITE, NOT_OPENED, COORDINATOR, CountryInvited::new),
            step(WITHDRAWN, INVITE, NOT_OPENED, COORDINATOR, CountryInvited::new),
            step(NOT_OPENED, OPEN, SEEN, BUREAU, InvitationSeen::new),
            step(SEEN, TAKE_NO_POSITION, NO_POSITION, BUREAU, NoPositionTaken::new),
            step(SEEN, DECLINE, DECLINED, BUREAU, InvitationDeclined::new),
            step(NO_POSITION, DECLINE, DECLINED, BUREAU, InvitationDeclined::new),
            step(SEEN, NOMINATE, NOMINATED, BUREAU, CountryNominates::new),
            step(NO_POSITION, NOMINATE, NOMINATED, BUREAU, CountryNominates::new),
            step(NOMINATED, ENTER, TAKING_PART, OFFICER, CountryEntered::new),
            step(NOMINATED, LAPSE, SEEN, INVOLVED, NominationsEnded::new),
            step(TAKING_PART, PAUSE, NOMINATED, INVOLVED, CountryLeft::new),
            step(TAKING_PART, LAPSE, SEEN, INVOLVED, CountryLeft::new),
            step(NOMINATED, LEAVE, WITHDRAWN, BUREAU, CountryWithdrawn::new),
            step(TAKING_PART, LEAVE, WITHDRAWN, BUREAU, CountryWithdrawn::new),
            step(NOT_OPENED, WITHDRAW, WITHDRAWN, COORDINATOR, InvitationWithdrawn::new),
            step(SEEN, WITHDRAW, WITHDRAWN, COORDINATOR, InvitationWithdrawn::new),
            step(NO_POSITION, WITHDRAW, WITHDRAWN, COORDINATOR, InvitationWithdrawn::new),
            step(NOMINATED, WITHDRAW, WITHDRAWN, COORDINATOR, InvitationWithdrawn::new),
            step(TAKING_PART, WITHDRAW, WITHDRAWN, COORDINATOR, InvitationWithdrawn::new));

    private boolean isByOfficer() {
        return country.equals(viewer.card.country());
    }

    /** Makes the fact of a step from the room, the country, the person and the time. */
    @FunctionalInterface
    private interface StepFact {
        Fact of(SpaceId room, CountryCode country, PersonId by, Instant at);
    }

    private static Step<Participation, InvitationState, InvitationEvent> step(
            @Nullable InvitationState from,
            InvitationEvent event,
            InvitationState to,
            Who<Participation> who,
            StepFact fact) {
        return new Step<>(
                from,
                event,
                to,
                who,
                LifeCycle.always(),
                one -> fact.of(one.room, one.country, one.viewer.card.id(), one.at));
    }
}
