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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.access.LifeCycle;
import portal.access.LifeCycle.Step;
import portal.access.LifeCycle.Who;
import portal.access.SpaceId;
import portal.facts.Fact;
import portal.people.CountryCode;
import portal.people.PersonCard;

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
            step(null, INVITE, NOT_OPENED, COORDINATOR, Participation::invited),
            step(DECLINED, INVITE, NOT_OPENED, COORDINATOR, Participation::invited),
            step(WITHDRAWN, INVITE, NOT_OPENED, COORDINATOR, Participation::invited),
            step(NOT_OPENED, OPEN, SEEN, BUREAU, Participation::seen),
            step(SEEN, TAKE_NO_POSITION, NO_POSITION, BUREAU, Participation::withoutPosition),
            step(SEEN, DECLINE, DECLINED, BUREAU, Participation::declined),
            step(NO_POSITION, DECLINE, DECLINED, BUREAU, Participation::declined),
            step(SEEN, NOMINATE, NOMINATED, BUREAU, Participation::nominates),
            step(NO_POSITION, NOMINATE, NOMINATED, BUREAU, Participation::nominates),
            step(NOMINATED, ENTER, TAKING_PART, OFFICER, Participation::entered),
            step(NOMINATED, LAPSE, SEEN, INVOLVED, Participation::lapsed),
            step(TAKING_PART, PAUSE, NOMINATED, INVOLVED, Participation::left),
            step(TAKING_PART, LAPSE, SEEN, INVOLVED, Participation::left),
            step(NOMINATED, LEAVE, WITHDRAWN, BUREAU, Participation::gone),
            step(TAKING_PART, LEAVE, WITHDRAWN, BUREAU, Participation::gone),
            step(NOT_OPENED, WITHDRAW, WITHDRAWN, COORDINATOR, Participation::withdrawn),
            step(SEEN, WITHDRAW, WITHDRAWN, COORDINATOR, Participation::withdrawn),
            step(NO_POSITION, WITHDRAW, WITHDRAWN, COORDINATOR, Participation::withdrawn),
            step(NOMINATED, WITHDRAW, WITHDRAWN, COORDINATOR, Participation::withdrawn),
            step(TAKING_PART, WITHDRAW, WITHDRAWN, COORDINATOR, Participation::withdrawn));

    private boolean isByOfficer() {
        return country.equals(viewer.card.country());
    }

    private Fact invited() {
        return new CountryInvited(room, country, viewer.card.id(), at);
    }

    private Fact seen() {
        return new InvitationSeen(room, country, viewer.card.id(), at);
    }

    private Fact withoutPosition() {
        return new NoPositionTaken(room, country, viewer.card.id(), at);
    }

    private Fact declined() {
        return new InvitationDeclined(room, country, viewer.card.id(), at);
    }

    private Fact nominates() {
        return new CountryNominates(room, country, viewer.card.id(), at);
    }

    private Fact entered() {
        return new CountryEntered(room, country, viewer.card.id(), at);
    }

    private Fact lapsed() {
        return new NominationsEnded(room, country, viewer.card.id(), at);
    }

    private Fact left() {
        return new CountryLeft(room, country, viewer.card.id(), at);
    }

    private Fact gone() {
        return new CountryWithdrawn(room, country, viewer.card.id(), at);
    }

    private Fact withdrawn() {
        return new InvitationWithdrawn(room, country, viewer.card.id(), at);
    }

    private static Step<Participation, InvitationState, InvitationEvent> step(
            @Nullable InvitationState from,
            InvitationEvent event,
            InvitationState to,
            Who<Participation> who,
            Function<Participation, Fact> fact) {
        return new Step<>(from, event, to, who, LifeCycle.always(), fact);
    }
}
