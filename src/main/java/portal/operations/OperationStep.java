package portal.operations;

import static portal.operations.OperationEvent.ACTIVATE;
import static portal.operations.OperationEvent.APPROVE;
import static portal.operations.OperationEvent.ARCHIVE;
import static portal.operations.OperationEvent.CLOSE;
import static portal.operations.OperationEvent.EXTEND;
import static portal.operations.OperationEvent.PROPOSE;
import static portal.operations.OperationEvent.REJECT;
import static portal.operations.OperationEvent.RESUME;
import static portal.operations.OperationEvent.SUSPEND;
import static portal.operations.OperationState.ACTIVE;
import static portal.operations.OperationState.APPROVED;
import static portal.operations.OperationState.ARCHIVED;
import static portal.operations.OperationState.CLOSED;
import static portal.operations.OperationState.PROPOSED;
import static portal.operations.OperationState.REJECTED;
import static portal.operations.OperationState.SUSPENDED;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import portal.access.LifeCycle;
import portal.access.LifeCycle.Guard;
import portal.access.LifeCycle.Step;
import portal.access.LifeCycle.Who;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.facts.Fact;
import portal.people.PersonId;

/**
 * An operation, with the data that a transition of its life cycle needs (rules.md, Operations).
 *
 * @param actor the person who triggers the event; null if the portal does so by itself
 * @param by the person whom the log names: the actor, or the person responsible if the portal triggers the event
 * @param proposer who has proposed the operation
 * @param isCoordinator whether the actor is a steward of the room, or proposes the operation and may do so
 * @param isHead whether the actor is a head of operations
 * @param since the time when the present state began
 * @param countries how many countries have an active participant
 * @param isAgreed whether every country that takes part has consented to the proposed extension
 */
record OperationStep(
        SpaceId room,
        @Nullable PersonId actor,
        PersonId by,
        PersonId proposer,
        boolean isCoordinator,
        boolean isHead,
        boolean isNoteMissing,
        OperationPeriod period,
        Instant since,
        int countries,
        boolean isAgreed,
        Instant at) {
    /** How many countries must have an active participant before an operation is active. */
    static final int FEWEST_COUNTRIES = 2;

    /** How long a closed operation can still be read. */
    static final Duration READABLE_ONCE_CLOSED = Duration.ofDays(90);

    private static final Who<OperationStep> COORDINATOR = who("coordinator", OperationStep::isCoordinator);
    private static final Who<OperationStep> HEAD =
            who("other-head", step -> step.isHead && !step.proposer.equals(step.actor));
    private static final Who<OperationStep> EITHER =
            who("coordinator-or-head", step -> step.isCoordinator || step.isHead);
    private static final Who<OperationStep> PORTAL = who("portal", step -> step.actor == null);

    private static final Guard<OperationStep> HAS_NOTE = guard("note", step -> !step.isNoteMissing);
    private static final Guard<OperationStep> HAS_COUNTRIES =
            guard("countries", step -> step.countries >= FEWEST_COUNTRIES);
    private static final Guard<OperationStep> IS_AGREED = guard("consent", OperationStep::isAgreedInTime);
    private static final Guard<OperationStep> IS_OVER = guard("end", step -> step.period.isOver(step.at));
    private static final Guard<OperationStep> IS_LONG_CLOSED =
            guard("archive", step -> !step.at.isBefore(step.since.plus(READABLE_ONCE_CLOSED)));

    static final LifeCycle<OperationStep, OperationState, OperationEvent> STEPS = new LifeCycle<>(
            step(null, PROPOSE, PROPOSED, COORDINATOR, LifeCycle.always(), OperationProposed::new),
            decision(PROPOSED, APPROVE, APPROVED, HEAD, HAS_NOTE, OperationStep::approved),
            decision(PROPOSED, REJECT, REJECTED, HEAD, LifeCycle.always(), OperationStep::rejected),
            step(APPROVED, ACTIVATE, ACTIVE, PORTAL, HAS_COUNTRIES, OperationActivated::new),
            step(ACTIVE, SUSPEND, SUSPENDED, EITHER, LifeCycle.always(), OperationSuspended::new),
            step(SUSPENDED, RESUME, ACTIVE, EITHER, LifeCycle.always(), OperationResumed::new),
            step(ACTIVE, EXTEND, ACTIVE, PORTAL, IS_AGREED, OperationExtended::new),
            step(APPROVED, CLOSE, CLOSED, COORDINATOR, LifeCycle.always(), OperationClosed::new),
            step(APPROVED, CLOSE, CLOSED, PORTAL, IS_OVER, OperationClosed::new),
            step(ACTIVE, CLOSE, CLOSED, COORDINATOR, LifeCycle.always(), OperationClosed::new),
            step(ACTIVE, CLOSE, CLOSED, PORTAL, IS_OVER, OperationClosed::new),
            step(SUSPENDED, CLOSE, CLOSED, COORDINATOR, LifeCycle.always(), OperationClosed::new),
            step(SUSPENDED, CLOSE, CLOSED, PORTAL, IS_OVER, OperationClosed::new),
            step(CLOSED, ARCHIVE, ARCHIVED, PORTAL, IS_LONG_CLOSED, OperationArchived::new));

    /** Returns whether every country has consented and the last day is not over; a later consent has no effect. */
    private boolean isAgreedInTime() {
        return isAgreed && !period.isOver(at);
    }

    private SpaceFact approved() {
        return new OperationApproved(room, proposer, by, at);
    }

    private SpaceFact rejected() {
        return new OperationRejected(room, proposer, by, at);
    }

    /** Makes the fact of a step from the room, the person and the time. */
    @FunctionalInterface
    private interface StepFact {
        Fact of(SpaceId room, PersonId by, Instant at);
    }

    private static Step<OperationStep, OperationState, OperationEvent> step(
            @Nullable OperationState from,
            OperationEvent event,
            OperationState to,
            Who<OperationStep> who,
            Guard<OperationStep> guard,
            StepFact fact) {
        return decision(from, event, to, who, guard, step -> fact.of(step.room, step.by, step.at));
    }

    private static Step<OperationStep, OperationState, OperationEvent> decision(
            @Nullable OperationState from,
            OperationEvent event,
            OperationState to,
            Who<OperationStep> who,
            Guard<OperationStep> guard,
            Function<OperationStep, Fact> fact) {
        return new Step<>(from, event, to, who, guard, fact);
    }

    private static Who<OperationStep> who(String key, Predicate<OperationStep> is) {
        return new Who<>("operations.who." + key, is);
    }

    private static Guard<OperationStep> guard(String key, Predicate<OperationStep> holds) {
        return new Guard<>("operations.missing." + key, holds);
    }
}
