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
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.LifeCycle;
import portal.access.LifeCycle.Choice;
import portal.access.LifeCycle.Step;
import portal.access.LifeCycle.Who;
import portal.access.SpaceId;
import portal.facts.Fact;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.Role;

/**
 * How a country takes part in a room (domain model 3.6), as the viewer brings it about.
 *
 * @param officer whom the step is about; null where it is about none
 */
record Participation(
        Access access,
        SpaceId room,
        CountryCode country,
        @Nullable PersonId officer,
        Instant at) {
    private static final Who<Participation> COORDINATOR =
            new Who<>("operations.who.coordinator", one -> one.access.isSteward(one.room));
    private static final Who<Participation> BUREAU = new Who<>("operations.who.bureau", Participation::isByBureau);
    private static final Who<Participation> OFFICER = new Who<>(
            "operations.who.officer", one -> one.country.equals(one.access.me().country()));
    private static final Who<Participation> EITHER =
            new Who<>("operations.who.either", one -> one.access.isSteward(one.room) || one.isByBureau());

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

    List<Choice<InvitationEvent>> choices(@Nullable InvitationState state) {
        return STEPS.choices(this, state);
    }

    private boolean isByBureau() {
        return access.holds(Role.NCB_OFFICER) && country.equals(access.me().country());
    }

    private Fact invited() {
        return new CountryInvited(room, country, access.viewer(), at);
    }

    private Fact nominated() {
        return new OfficerNominated(room, country, Objects.requireNonNull(officer), access.viewer(), at);
    }

    private Fact entered() {
        return new CountryEntered(room, country, access.viewer(), at);
    }

    private Fact left() {
        return new CountryLeft(room, country, access.viewer(), at);
    }

    private Fact withdrawn() {
        return new InvitationWithdrawn(room, country, access.viewer(), at);
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
