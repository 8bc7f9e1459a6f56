package portal.operations;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.Justification;
import portal.access.LifeCycle.Choice;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.access.SpaceStates;
import portal.access.SpaceStates.SpaceState;
import portal.operations.OperationSteps.Operation;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.Role;

/** Changes the states of operations, as the table {@link OperationStep#STEPS} says (rules.md, Operations). */
@Service
@Transactional
public class OperationLife {
    private final OperationSteps steps;
    private final RoomRepository rooms;
    private final SpaceStates states;
    private final ExtensionTable extensions;
    private final People people;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OperationLife(
            OperationSteps steps,
            RoomRepository rooms,
            SpaceStates states,
            ExtensionTable extensions,
            People people,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steps = steps;
        this.rooms = rooms;
        this.states = states;
        this.extensions = extensions;
        this.people = people;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Approves a proposed operation. Only a head of operations who has not proposed it may call this. */
    public void approve(SpaceId room) {
        approve(steps.forViewer(room));
    }

    /**
     * Approves a proposed operation as {@link #approve(SpaceId)} does, if the proposal was not changed meanwhile.
     *
     * @param version the version of the values that the head of operations saw
     * @throws Refused if the proposal was changed meanwhile
     */
    public void approve(SpaceId room, int version) {
        var operation = steps.forViewer(room);
        if (operation.room().version() != version) throw new Refused("operations.refused.changed-meanwhile");
        approve(operation);
    }

    private void approve(Operation operation) {
        if (operation.room().period().isOver(clock.instant())) throw new Refused("operations.refused.over");
        steps.take(operation, OperationEvent.APPROVE);
    }

    /** Rejects a proposed operation. Only a head of operations who has not proposed it may call this. */
    public void reject(SpaceId room, Justification reason) {
        var operation = steps.forViewer(room);
        steps.take(operation, OperationEvent.REJECT);
        operation.room().explain(reason.value());
    }

    /**
     * Writes the note about data protection without which an operation with personal data is not approved. Only the
     * data-protection officer may call this, while the operation is proposed.
     */
    public void noteDataProtection(SpaceId room, String text) {
        var operation = steps.forViewer(room);
        access.require(Role.DPO);
        if (!operation.is(OperationState.PROPOSED)) throw new Refused("access.refused.step");
        if (!ProposeOperation.isGiven(text, Operations.LONGEST_WORDS))
            throw new Refused("operations.refused.note", Operations.LONGEST_WORDS).because("note");
        operation.room().note(text.strip());
        events.publishEvent(new DataProtectionNoted(room, access.viewer(), clock.instant()));
    }

    /** Suspends an active operation. Only a coordinator of the operation and a head of operations may call this. */
    public void suspend(SpaceId room, Justification reason) {
        var operation = steps.forViewer(room);
        steps.take(operation, OperationEvent.SUSPEND);
        operation.room().explain(reason.value());
    }

    /** Resumes a suspended operation. Only a coordinator of the operation and a head of operations may call this. */
    public void resume(SpaceId room) {
        var operation = steps.forViewer(room);
        steps.take(operation, OperationEvent.RESUME);
        operation.room().explain(null);
    }

    /** Closes an operation before its end. Partners lose access at once. Only a coordinator of it may call this. */
    public void close(SpaceId room, Justification reason) {
        var operation = steps.forViewer(room);
        steps.take(operation, OperationEvent.CLOSE);
        operation.room().explain(reason.value());
        endWith(operation, access.viewer());
    }

    private void endWith(Operation operation, PersonId by) {
        states.shutOutPartners(OperationalRoom.KIND, operation.id(), by);
        extensions.end(operation.id(), ExtensionOutcome.LAPSED, clock.instant());
    }

    /**
     * Returns the events that are possible in the state of an operation; each says whether the viewer may trigger it
     * now. Only people in its room may call this.
     */
    @Transactional(readOnly = true)
    public List<Choice<OperationEvent>> choices(SpaceId room) {
        access.require(Act.READ, room.audience());
        return steps.choices(steps.found(room));
    }

    /**
     * Returns the proposed operations, the earliest first: to a head of operations all, and to the data-protection
     * officer those with personal data. For other viewers the list is empty.
     */
    @Transactional(readOnly = true)
    public List<OperationLine> waiting() {
        var isHead = access.holds(Role.OPERATIONS_HEAD);
        if (!isHead && !access.holds(Role.DPO)) return List.of();
        return lines(Set.of(OperationState.PROPOSED.name()), isHead).stream()
                .filter(line -> isHead || line.personalData())
                .toList();
    }

    /**
     * Returns the operations that are approved, active or suspended; the first to end comes first. The list is empty if
     * the viewer is not a head of operations.
     */
    @Transactional(readOnly = true)
    public List<OperationLine> overseen() {
        if (!access.holds(Role.OPERATIONS_HEAD)) return List.of();
        return lines(OperationState.RUNNING, true).stream()
                .sorted(Comparator.comparing(line -> line.period().end()))
                .toList();
    }

    private List<OperationLine> lines(Set<String> wanted, boolean isHead) {
        var found = states.among(OperationalRoom.KIND, wanted);
        var byId = rooms.byId(found.stream().map(SpaceState::space).toList());
        var proposers = people.cards(
                byId.values().stream().flatMap(room -> room.proposer().stream()).toList());
        var led = states.stewarded(byId.keySet());
        return found.stream()
                .filter(state -> byId.containsKey(state.space()))
                .map(state -> line(
                        new Operation(Objects.requireNonNull(byId.get(state.space())), state),
                        proposers,
                        led.contains(state.space()),
                        isHead))
                .toList();
    }

    private OperationLine line(
            Operation operation, Map<PersonId, PersonCard> proposers, boolean isLed, boolean isHead) {
        var room = operation.room();
        SpaceState present = operation.present();
        return new OperationLine(
                operation.id(),
                room.codename(),
                room.objective(),
                room.legalBasis(),
                room.period(),
                present.ceiling(),
                room.personalData(),
                room.dataProtectionNote(),
                room.proposer().map(proposers::get),
                operation.state(),
                present.since(),
                operation.state().isRunning() && !isLed,
                room.version(),
                steps.choices(operation, isHead));
    }

    /**
     * Makes an approved operation active if two countries have active participants. Called by {@link OperationRounds};
     * {@link Parties#acceptTerms} does the same at once.
     */
    void activateIfDue(SpaceId room) {
        steps.takeIfDue(steps.locked(room), OperationEvent.ACTIVATE);
    }

    /** Closes an operation whose last day is over. Called by {@link OperationRounds}; there is no viewer. */
    void closeIfDue(SpaceId room) {
        var operation = steps.locked(room);
        if (!steps.takeIfDue(operation, OperationEvent.CLOSE)) return;
        operation.room().explain(null);
        endWith(operation, operation.responsible());
    }

    /** Archives an operation that has been closed for 90 days. Called by {@link OperationRounds}. */
    void archiveIfDue(SpaceId room) {
        steps.takeIfDue(steps.locked(room), OperationEvent.ARCHIVE);
    }
}
