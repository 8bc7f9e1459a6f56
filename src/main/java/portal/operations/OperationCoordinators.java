package portal.operations;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Holder;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.Right;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.SpaceStates;
import portal.access.Spaces;
import portal.operations.OperationSteps.Operation;
import portal.people.Affiliation;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.Role;

/**
 * Appoints deputies of the coordinator of an operation, and makes one of them the coordinator. Coordinator and deputies
 * may do the same in the room. Only the coordinator appoints and releases deputies. If no coordinator is left who has
 * access, a head of operations appoints one.
 */
@Service
@Transactional
public class OperationCoordinators {
    private final OperationSteps steps;
    private final RoomRepository rooms;
    private final Spaces spaces;
    private final SpaceStates states;
    private final People people;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OperationCoordinators(
            OperationSteps steps,
            RoomRepository rooms,
            Spaces spaces,
            SpaceStates states,
            People people,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steps = steps;
        this.rooms = rooms;
        this.spaces = spaces;
        this.states = states;
        this.people = people;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Appoints a deputy. Only the coordinator may call this.
     *
     * @throws Refused if the person does not have the role of coordinator, does not belong to the General Secretariat,
     *     or is an administrator or auditor of the portal
     */
    public void appointDeputy(SpaceId room, PersonId person) {
        requireLead(steps.locked(room));
        var deputy = people.find(person).orElseThrow(NotFound::new);
        if (!isEligible(deputy)) throw new Refused("operations.refused.deputy").because("person");
        if (isCoordinator(room, person)) return;
        spaces.grant(room, Holder.person(person), Right.STEWARD, Spaces.UNTIL_REVOKED);
        events.publishEvent(new DeputyAppointed(room, person, access.viewer(), clock.instant()));
    }

    /** Releases a deputy, who loses access at once. Only the coordinator may call this. */
    public void releaseDeputy(SpaceId room, PersonId person) {
        var operation = steps.locked(room);
        requireLead(operation);
        release(operation, person);
    }

    /**
     * Leaves a room of which the viewer is a deputy; access ends at once.
     *
     * @throws Refused if the viewer is the coordinator or the last steward of the room who has access, because somebody
     *     must lead the operation
     */
    public void stepDown(SpaceId room) {
        var operation = steps.locked(room);
        access.requireSteward(room);
        release(operation, access.viewer());
    }

    private void release(Operation operation, PersonId person) {
        var room = operation.id();
        var stewards = stewards(room);
        if (!stewards.contains(person)) throw new NotFound();
        if (isLead(operation, person) || stewards.size() < 2) throw new Refused("operations.refused.last-coordinator");
        if (operation.room().successor().filter(person::equals).isPresent())
            operation.room().ask(null);
        spaces.revoke(room, Holder.person(person));
        events.publishEvent(new DeputyReleased(room, person, access.viewer(), clock.instant()));
    }

    /** Asks a deputy to become the coordinator. Only the coordinator may call this. */
    public void handOver(SpaceId room, PersonId deputy) {
        var operation = steps.locked(room);
        requireLead(operation);
        if (isLead(operation, deputy) || !isCoordinator(room, deputy))
            throw new Refused("operations.refused.successor").because("person");
        operation.room().ask(deputy);
        events.publishEvent(new HandOverOffered(room, deputy, access.viewer(), clock.instant()));
    }

    /**
     * Declines to become the coordinator, or takes back the request to a deputy to become it. Only the deputy who was
     * asked and the coordinator may call this.
     */
    public void declineHandOver(SpaceId room) {
        var operation = steps.locked(room);
        access.requireSteward(room);
        var asked = operation.room().successor().orElseThrow(() -> new Refused("access.refused.step"));
        if (!asked.equals(access.viewer())) requireLead(operation);
        operation.room().ask(null);
        events.publishEvent(new HandOverDeclined(room, access.viewer(), clock.instant()));
    }

    /** Makes the viewer the coordinator. The present coordinator must have asked the viewer, and becomes a deputy. */
    public void takeOver(SpaceId room) {
        var operation = steps.locked(room);
        access.requireSteward(room);
        access.require(Role.COORDINATOR);
        if (operation.room().successor().filter(access.viewer()::equals).isEmpty())
            throw new Refused("access.refused.step");
        operation.room().lead(access.viewer());
        events.publishEvent(new OperationHandedOver(room, access.viewer(), clock.instant()));
    }

    /**
     * Appoints the coordinator of an operation if no steward of its room has access any more, for example because the
     * coordinator has moved away from the General Secretariat. The head of operations who appoints does not get access
     * to the room. Only heads of operations may call this.
     *
     * @throws Refused if the operation is not running or a steward of its room has access, if the person cannot be a
     *     coordinator, or if the viewer is the person or was the last coordinator
     */
    public void appoint(SpaceId room, PersonId person) {
        var operation = steps.forViewer(room);
        access.require(Role.OPERATIONS_HEAD);
        if (!isLeaderless(operation)) throw new Refused("access.refused.step");
        if (isLead(operation, access.viewer())) throw Refused.forLackOfRight("operations.refused.own-succession");
        var found = people.find(person).orElseThrow(NotFound::new);
        if (!isEligible(found) || person.equals(access.viewer()))
            throw new Refused("operations.refused.new-coordinator").because("person");
        spaces.appointSteward(room, person);
        operation.room().lead(person);
        events.publishEvent(new CoordinatorAppointed(room, person, access.viewer(), clock.instant()));
    }

    /**
     * Returns the people whom the viewer could appoint as the coordinator of an operation that has none, sorted by
     * name. The list is empty if the viewer is not a head of operations.
     */
    @Transactional(readOnly = true)
    public List<PersonCard> eligible() {
        if (!access.holds(Role.OPERATIONS_HEAD)) return List.of();
        return people.of(Operations.OF_NO_COUNTRY).stream()
                .filter(person -> isEligible(person) && !person.id().equals(access.viewer()))
                .toList();
    }

    private boolean isLeaderless(Operation operation) {
        return operation.state().isRunning()
                && states.stewarded(List.of(operation.id())).isEmpty();
    }

    /**
     * Returns the people who could be appointed deputies, sorted by name. Only the stewards of the room may call this.
     */
    @Transactional(readOnly = true)
    public List<PersonCard> candidates(SpaceId room) {
        access.requireSteward(room);
        var present = stewards(room);
        return people.of(Operations.OF_NO_COUNTRY).stream()
                .filter(person -> isEligible(person) && !present.contains(person.id()))
                .toList();
    }

    /** Returns the operations that the viewer is asked to lead, sorted by codename. */
    @Transactional(readOnly = true)
    public List<SpaceCard> offered() {
        if (!access.holds(Role.COORDINATOR)) return List.of();
        var asked = rooms.findBySuccessor(access.viewer().value());
        return spaces.cards(asked.stream().map(Room::space).toList()).values().stream()
                .filter(SpaceCard::isStewarded)
                .sorted(Comparator.comparing(SpaceCard::name))
                .toList();
    }

    private void requireLead(Operation operation) {
        access.requireSteward(operation.id());
        if (!isLead(operation, access.viewer())) throw Refused.forLackOfRight("operations.refused.not-lead");
    }

    private static boolean isLead(Operation operation, PersonId person) {
        return operation.room().coordinator().filter(person::equals).isPresent();
    }

    private boolean isCoordinator(SpaceId room, PersonId person) {
        return stewards(room).contains(person);
    }

    private List<PersonId> stewards(SpaceId room) {
        return spaces.participants(room).stream()
                .filter(one -> one.right() == Right.STEWARD)
                .map(one -> one.person().id())
                .toList();
    }

    private static boolean isEligible(PersonCard person) {
        return person.affiliation() == Affiliation.GENERAL_SECRETARIAT
                && person.roles().contains(Role.COORDINATOR)
                && person.roles().stream().noneMatch(Role::isCustodian);
    }
}
