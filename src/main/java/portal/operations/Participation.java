package portal.operations;

import static portal.operations.InvitationEvent.ENTER;
import static portal.operations.InvitationEvent.INVITE;
import static portal.operations.InvitationEvent.LEAVE;
import static portal.operations.InvitationEvent.NOMINATE;
import static portal.operations.InvitationEvent.WITHDRAW;
import static portal.operations.InvitationState.INVITED;
import static portal.operations.InvitationState.LEFT;
import static portal.operations.InvitationState.NOMINATED;
import static portal.operations.InvitationState.PARTICIPATES;
import static portal.operations.InvitationState.WITHDRAWN;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
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
 * @param officer the officer who is nominated; null for all other events
 * @param at the time of the event
 */
record Participation(
        Viewer viewer,
        SpaceId room,
        CountryCode country,
        @Nullable PersonId officer,
        Instant at) {
    /** The person who triggers the event, and whether this person is a steward of the room. */
    record Viewer(PersonCard card, boolean coordinates) {}

    private static final Who<Participation> COORDINATOR =
            new Who<>("operations.who.coordinator", one -> one.viewer.coordinates);
    private static final Who<Participation> BUREAU = new Who<>("operations.who.bureau", Participation::isByBureau);
    private static final Who<Participation> OFFICER =
            new Who<>("operations.who.officer", one -> one.country.equals(one.viewer.card.country()));
    private static final Who<Participation> EITHER =
            new Who<>("operations.who.either", one -> one.viewer.coordinates || one.isByBureau());

    static final LifeCycle<Participation, InvitationState, InvitationEvent> STEPS = new LifeCycle<>(
            step(null, INVITE, INVITED, COORDINATOR, Participation::invited),
            step(WITHDRAWN, INVITE, INVITED, COORDINATOR, Participation::invited),
            step(INVITED, NOMINATE, NOMINATED, BUREAU, Participation::nominated),
            step(NOMINATED, NOMINATE, NOMINATED, BUREAU, Participation::nominated),
            step(PARTICIPATES, NOMINATE, PARTICIPATES, BUREAU, Participation::nominated),
            step(LEFT, NOMINATE, NOMINATED, BUREAU, Participation::nominated),
            step(NOMINATED, ENTER, PARTICIPATES, OFFICER, Participation::entered),
            step(NOMINATED, LEAVE, LEFT, EITHER, Participation::left),
            step(PARTICIPATES, LEAVE, LEFT, EITHER, Participation::left),
            step(INVITED, WITHDRAW, WITHDRAWN, COORDINATOR, Participation::withdrawn),
            step(NOMINATED, WITHDRAW, WITHDRAWN, COORDINATOR, Participation::withdrawn),
            step(PARTICIPATES, WITHDRAW, WITHDRAWN, COORDINATOR, Participation::withdrawn),
            step(LEFT, WITHDRAW, WITHDRAWN, COORDINATOR, Participation::withdrawn));

    private boolean isByBureau() {
        return viewer.card.isOfBureau(country);
    }

    private Fact invited() {
        return new CountryInvited(room, country, viewer.card.id(), at);
    }

    private Fact nominated() {
        return new OfficerNominated(room, country, Objects.requireNonNull(officer), viewer.card.id(), at);
    }

    private Fact entered() {
        return new CountryEntered(room, country, viewer.card.id(), at);
    }

    private Fact left() {
        return new CountryLeft(room, country, viewer.card.id(), at);
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
