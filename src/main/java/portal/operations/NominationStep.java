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

    private static final StepFact REMOVAL =
            (room, country, officer, by, at) -> new ParticipantRemoved(room, officer, by, at);
    private static final StepFact DEPARTURE =
            (room, country, officer, by, at) -> new ParticipantLeft(room, officer, by, at);

    static final LifeCycle<NominationStep, NominationState, NominationEvent> STEPS = new LifeCycle<>(
            step(null, NOMINATE, NOMINATED, BUREAU, LifeCycle.always(), OfficerNominated::new),
            step(REFUSED, NOMINATE, NOMINATED, BUREAU, LifeCycle.always(), OfficerNominated::new),
            step(WITHDRAWN, NOMINATE, NOMINATED, BUREAU, LifeCycle.always(), OfficerNominated::new),
            step(REMOVED, NOMINATE, NOMINATED, BUREAU, LifeCycle.always(), OfficerNominated::new),
            step(LEFT, NOMINATE, NOMINATED, BUREAU, LifeCycle.always(), OfficerNominated::new),
            step(NOMINATED, APPROVE, APPROVED, BUREAU, BY_A_SECOND, NominationApproved::new),
            step(NOMINATED, REFUSE, REFUSED, BUREAU, BY_A_SECOND, NominationRefused::new),
            step(APPROVED, ACCEPT, ACTIVE, NOMINEE, LifeCycle.always(), TermsAccepted::new),
            step(ACTIVE, SUSPEND, SUSPENDED, BUREAU, LifeCycle.always(), OfficerSuspended::new),
            step(SUSPENDED, RESUME, ACTIVE, BUREAU, BY_ANOTHER, OfficerResumed::new),
            step(NOMINATED, WITHDRAW, WITHDRAWN, BUREAU, LifeCycle.always(), OfficerWithdrawn::new),
            step(APPROVED, WITHDRAW, WITHDRAWN, BUREAU, LifeCycle.always(), OfficerWithdrawn::new),
            step(ACTIVE, WITHDRAW, WITHDRAWN, BUREAU, LifeCycle.always(), OfficerWithdrawn::new),
            step(SUSPENDED, WITHDRAW, WITHDRAWN, BUREAU, LifeCycle.always(), OfficerWithdrawn::new),
            step(NOMINATED, REMOVE, REMOVED, COORDINATOR, LifeCycle.always(), REMOVAL),
            step(APPROVED, REMOVE, REMOVED, COORDINATOR, LifeCycle.always(), REMOVAL),
            step(ACTIVE, REMOVE, REMOVED, COORDINATOR, LifeCycle.always(), REMOVAL),
            step(SUSPENDED, REMOVE, REMOVED, COORDINATOR, LifeCycle.always(), REMOVAL),
            step(APPROVED, LEAVE, LEFT, NOMINEE, LifeCycle.always(), DEPARTURE),
            step(ACTIVE, LEAVE, LEFT, NOMINEE, LifeCycle.always(), DEPARTURE));

    private PersonId me() {
        return viewer.card().id();
    }

    private boolean isByBureau() {
        return viewer.card().isOfBureau(country);
    }

    private boolean isBySecondOfficer() {
        return !me().equals(nominator) && !me().equals(officer);
    }

    /** Makes the fact of a step from the room, the country, the officer, the person and the time. */
    @FunctionalInterface
    private interface StepFact {
        Fact of(SpaceId room, CountryCode country, PersonId officer, PersonId by, Instant at);
    }

    private static Step<NominationStep, NominationState, NominationEvent> step(
            @Nullable NominationState from,
            NominationEvent event,
            NominationState to,
            Who<NominationStep> who,
            Guard<NominationStep> guard,
            StepFact fact) {
        return new Step<>(
                from,
                event,
                to,
                who,
                guard,
                step -> fact.of(step.room, step.country, step.officer, step.me(), step.at));
    }
}
