package portal.operations;

import static portal.operations.NominationEvent.ACCEPT;
import static portal.operations.NominationEvent.APPROVE;
import static portal.operations.NominationEvent.LEAVE;
import static portal.operations.NominationEvent.NOMINATE;
import static portal.operations.NominationEvent.REFUSE;
import static portal.operations.NominationEvent.REMOVE;
import static portal.operations.NominationEvent.RESUME;
import static portal.operations.NominationEvent.SUSPEND;
import static portal.operations.NominationEvent.WITHDRAW;
import static portal.operations.NominationState.ACTIVE;
import static portal.operations.NominationState.APPROVED;
import static portal.operations.NominationState.LEFT;
import static portal.operations.NominationState.NOMINATED;
import static portal.operations.NominationState.REFUSED;
import static portal.operations.NominationState.REMOVED;
import static portal.operations.NominationState.SUSPENDED;
import static portal.operations.NominationState.WITHDRAWN;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.access.LifeCycle;
import portal.access.LifeCycle.Guard;
import portal.access.LifeCycle.Step;
import portal.access.LifeCycle.Who;
import portal.access.SpaceId;
import portal.facts.Fact;
import portal.people.CountryCode;
import portal.people.PersonId;

/**
 * The nomination of an officer for a room, with the data that a transition of its life cycle needs (C-14).
 *
 * @param viewer the person who triggers the event
 * @param nominator who has nominated the officer; null if not known
 * @param at the time of the event
 */
record NominationStep(
        Participation.Viewer viewer,
        SpaceId room,
        CountryCode country,
        PersonId officer,
        @Nullable PersonId nominator,
        Instant at) {
    private static final Who<NominationStep> COORDINATOR =
            new Who<>("operations.who.coordinator", step -> step.viewer.coordinates());
    private static final Who<NominationStep> BUREAU = new Who<>("operations.who.bureau", NominationStep::isByBureau);
    private static final Who<NominationStep> NOMINEE =
            new Who<>("operations.who.nominee", step -> step.me().equals(step.officer));
    private static final Guard<NominationStep> BY_A_SECOND =
            new Guard<>("operations.missing.second-officer", NominationStep::isBySecondOfficer);
    private static final Guard<NominationStep> BY_ANOTHER =
            new Guard<>("operations.missing.other-officer", step -> !step.me().equals(step.officer));

    static final LifeCycle<NominationStep, NominationState, NominationEvent> STEPS = new LifeCycle<>(
            step(null, NOMINATE, NOMINATED, BUREAU, NominationStep::nominated),
            step(REFUSED, NOMINATE, NOMINATED, BUREAU, NominationStep::nominated),
            step(WITHDRAWN, NOMINATE, NOMINATED, BUREAU, NominationStep::nominated),
            step(REMOVED, NOMINATE, NOMINATED, BUREAU, NominationStep::nominated),
            step(LEFT, NOMINATE, NOMINATED, BUREAU, NominationStep::nominated),
            new Step<>(NOMINATED, APPROVE, APPROVED, BUREAU, BY_A_SECOND, NominationStep::approved),
            new Step<>(NOMINATED, REFUSE, REFUSED, BUREAU, BY_A_SECOND, NominationStep::refused),
            step(APPROVED, ACCEPT, ACTIVE, NOMINEE, NominationStep::accepted),
            step(ACTIVE, SUSPEND, SUSPENDED, BUREAU, NominationStep::suspended),
            new Step<>(SUSPENDED, RESUME, ACTIVE, BUREAU, BY_ANOTHER, NominationStep::resumed),
            step(NOMINATED, WITHDRAW, WITHDRAWN, BUREAU, NominationStep::withdrawn),
            step(APPROVED, WITHDRAW, WITHDRAWN, BUREAU, NominationStep::withdrawn),
            step(ACTIVE, WITHDRAW, WITHDRAWN, BUREAU, NominationStep::withdrawn),
            step(SUSPENDED, WITHDRAW, WITHDRAWN, BUREAU, NominationStep::withdrawn),
            step(NOMINATED, REMOVE, REMOVED, COORDINATOR, NominationStep::removed),
            step(APPROVED, REMOVE, REMOVED, COORDINATOR, NominationStep::removed),
            step(ACTIVE, REMOVE, REMOVED, COORDINATOR, NominationStep::removed),
            step(SUSPENDED, REMOVE, REMOVED, COORDINATOR, NominationStep::removed),
            step(APPROVED, LEAVE, LEFT, NOMINEE, NominationStep::left),
            step(ACTIVE, LEAVE, LEFT, NOMINEE, NominationStep::left));

    private PersonId me() {
        return viewer.card().id();
    }

    private boolean isByBureau() {
        return viewer.card().isOfBureau(country);
    }

    private boolean isBySecondOfficer() {
        return !me().equals(nominator) && !me().equals(officer);
    }

    private Fact nominated() {
        return new OfficerNominated(room, country, officer, me(), at);
    }

    private Fact approved() {
        return new NominationApproved(room, country, officer, me(), at);
    }

    private Fact refused() {
        return new NominationRefused(room, country, officer, me(), at);
    }

    private Fact accepted() {
        return new TermsAccepted(room, country, officer, me(), at);
    }

    private Fact suspended() {
        return new OfficerSuspended(room, country, officer, me(), at);
    }

    private Fact resumed() {
        return new OfficerResumed(room, country, officer, me(), at);
    }

    private Fact withdrawn() {
        return new OfficerWithdrawn(room, country, officer, me(), at);
    }

    private Fact removed() {
        return new ParticipantRemoved(room, officer, me(), at);
    }

    private Fact left() {
        return new ParticipantLeft(room, officer, me(), at);
    }

    private static Step<NominationStep, NominationState, NominationEvent> step(
            @Nullable NominationState from,
            NominationEvent event,
            NominationState to,
            Who<NominationStep> who,
            Function<NominationStep, Fact> fact) {
        return new Step<>(from, event, to, who, LifeCycle.always(), fact);
    }
}
