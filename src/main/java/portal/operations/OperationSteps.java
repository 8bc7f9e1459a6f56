package portal.operations;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.Act;
import portal.access.Classification;
import portal.access.LifeCycle.Choice;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.access.SpaceStates;
import portal.access.SpaceStates.SpaceState;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.Role;

/**
 * Finds an operation, checks whether the viewer may know of it, and takes its steps. The services for the life of an
 * operation use it.
 */
@Component
class OperationSteps {
    private final RoomRepository rooms;
    private final SpaceStates states;
    private final ExtensionTable extensions;
    private final ParticipatingCountries countries;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OperationSteps(
            RoomRepository rooms,
            SpaceStates states,
            ExtensionTable extensions,
            ParticipatingCountries countries,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rooms = rooms;
        this.states = states;
        this.extensions = extensions;
        this.countries = countries;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** An operation with its present state. */
    record Operation(Room room, SpaceState present) {
        SpaceId id() {
            return present.space();
        }

        OperationState state() {
            return OperationState.valueOf(present.name());
        }

        boolean is(OperationState state) {
            return present.name().equals(state.name());
        }

        /** Returns the person whom the log names for a step that the portal takes by itself. */
        PersonId responsible() {
            return room.coordinator().or(room::proposer).orElseThrow();
        }
    }

    /**
     * Returns an operation, locked until the end of the transaction, so that no other request changes it. Call this
     * before anything else in the transaction is read.
     */
    Operation locked(SpaceId id) {
        var present = states.locked(OperationalRoom.KIND, id).orElseThrow(NotFound::new);
        return new Operation(rooms.findById(id.value()).orElseThrow(NotFound::new), present);
    }

    /** Returns an operation, which is not locked. */
    Operation found(SpaceId id) {
        var present = states.of(OperationalRoom.KIND, id).orElseThrow(NotFound::new);
        return new Operation(rooms.findById(id.value()).orElseThrow(NotFound::new), present);
    }

    /**
     * Returns an operation that the viewer may know of, locked as by {@link #locked}.
     *
     * @throws NotFound if the viewer may not enter the room, and has no role that may know of the operation in its
     *     present state
     */
    Operation forViewer(SpaceId id) {
        var operation = locked(id);
        if (!isKnown(operation)) throw new NotFound();
        return operation;
    }

    private boolean isKnown(Operation operation) {
        var state = operation.state();
        if (access.may(Act.READ, operation.id().audience())) return true;
        if (state == OperationState.PROPOSED && operation.room().personalData() && access.holds(Role.DPO)) return true;
        return (state == OperationState.PROPOSED || state.isRunning()) && access.holds(Role.OPERATIONS_HEAD);
    }

    /**
     * Takes the first step of an operation that the viewer has just stored. The caller has checked that the viewer may
     * propose one.
     */
    void propose(Room room, Classification ceiling) {
        var viewer = access.viewer();
        var proposed = OperationState.PROPOSED.name();
        var operation = new Operation(room, new SpaceState(room.space(), proposed, clock.instant(), ceiling));
        var step = step(operation, viewer, viewer, true, false, 0, false);
        OperationStep.STEPS.take(step, null, OperationEvent.PROPOSE, events::publishEvent);
    }

    /** Takes a step for the viewer, publishes its fact and stores the new state. */
    void take(Operation operation, OperationEvent event) {
        take(operation, step(operation), event);
    }

    /**
     * Takes a step that the portal takes by itself, as {@link #take(Operation, OperationEvent)} does for the viewer, if
     * it can be taken now. Returns whether it was taken.
     */
    boolean takeIfDue(Operation operation, OperationEvent event) {
        var step = ownStep(operation);
        if (!OperationStep.STEPS.isPossible(step, operation.state(), event)) return false;
        take(operation, step, event);
        return true;
    }

    private void take(Operation operation, OperationStep step, OperationEvent event) {
        var next = OperationStep.STEPS.take(step, operation.state(), event, events::publishEvent);
        if (next != operation.state()) states.become(OperationalRoom.KIND, operation.id(), next.name());
    }

    /**
     * Returns the steps that are possible in the state of an operation; each says who may take it and what is missing.
     */
    List<Choice<OperationEvent>> choices(Operation operation) {
        return OperationStep.STEPS.choices(step(operation), operation.state());
    }

    /**
     * Returns the steps of an operation for a row of a list, as for a viewer who is not a steward of the room. It does
     * not look up which countries take part and have consented, so it does not say whether the portal could take a step
     * by itself.
     */
    List<Choice<OperationEvent>> choices(Operation operation, boolean isHead) {
        var viewer = access.viewer();
        return OperationStep.STEPS.choices(step(operation, viewer, viewer, false, isHead, 0, false), operation.state());
    }

    private OperationStep step(Operation operation) {
        var viewer = access.viewer();
        var parties = countries.of(operation.id());
        return step(
                operation,
                viewer,
                viewer,
                access.isSteward(operation.id()),
                access.holds(Role.OPERATIONS_HEAD),
                parties.size(),
                isAgreed(operation, parties));
    }

    private OperationStep ownStep(Operation operation) {
        var parties = countries.of(operation.id());
        return step(
                operation, null, operation.responsible(), false, false, parties.size(), isAgreed(operation, parties));
    }

    private OperationStep step(
            Operation operation,
            @Nullable PersonId actor,
            PersonId by,
            boolean isCoordinator,
            boolean isHead,
            int count,
            boolean isAgreed) {
        var room = operation.room();
        return new OperationStep(
                operation.id(),
                actor,
                by,
                room.proposer().orElse(by),
                isCoordinator,
                isHead,
                room.personalData() && room.dataProtectionNote() == null,
                room.period(),
                operation.present().since(),
                count,
                isAgreed,
                clock.instant());
    }

    /** Returns whether the bureaus of all these countries have consented to the proposed extension. */
    private boolean isAgreed(Operation operation, Set<CountryCode> parties) {
        return extensions
                .open(operation.id())
                .filter(extension -> extension.isAgreedBy(parties))
                .isPresent();
    }
}
