package portal.operations;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Classification;
import portal.access.NotFound;
import portal.access.OpenSpace;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.SpaceStates;
import portal.access.Spaces;
import portal.operations.OperationSteps.Operation;
import portal.people.Affiliation;
import portal.people.Role;
import portal.topics.SpaceActivity;
import portal.topics.Topics;

/** Proposes, changes and lists operations, in which authorities work on a case together. */
@Service
@Transactional
public class Operations {
    public static final int LONGEST_CODENAME = 80;
    public static final int LONGEST_WORDS = 2_000;
    public static final int LONGEST_MONTHS = 24;
    static final String SIGN_LANGUAGE = "en";
    static final Set<Affiliation> OF_NO_COUNTRY = Arrays.stream(Affiliation.values())
            .filter(affiliation -> !affiliation.isNational())
            .collect(toSet());

    private final RoomRepository rooms;
    private final OperationSteps steps;
    private final SpaceStates states;
    private final Spaces spaces;
    private final Topics topics;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Operations(
            RoomRepository rooms,
            OperationSteps steps,
            SpaceStates states,
            Spaces spaces,
            Topics topics,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rooms = rooms;
        this.steps = steps;
        this.states = states;
        this.spaces = spaces;
        this.topics = topics;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Proposes an operation. The viewer becomes its coordinator, and alone may enter its room until a head of
     * operations approves it. Only persons with the role of coordinator may call this.
     */
    public SpaceId propose(ProposeOperation command) {
        access.require(Role.COORDINATOR);
        checked(command.codename(), command.objective(), command.legalBasis(), command.period());
        var sign = new OpenSpace.SpaceName(command.codename(), command.objective());
        var room = spaces.open(new OpenSpace(
                OperationalRoom.KIND,
                Map.of(SIGN_LANGUAGE, sign),
                command.ceiling(),
                least(command.ceiling(), Classification.FOR_OFFICIAL_USE_ONLY),
                command.defaultTlp(),
                command.about(),
                OperationState.PROPOSED.name()));
        steps.propose(rooms.save(new Room(room, command, access.viewer(), clock.instant())), command.ceiling());
        return room;
    }

    /**
     * Changes an operation. All values can be changed while it is proposed; then the note about data protection is
     * deleted, because it was about other values. While the operation is approved or active, only the objective and the
     * legal basis can be changed. The ceiling is fixed then, because a refusal to lower it would reveal items that the
     * coordinator may not read (AC-18). Only a coordinator of the operation may call this.
     *
     * @throws Refused if somebody else has changed the operation meanwhile
     */
    public void edit(ChangeOperation change) {
        var operation = steps.locked(change.room());
        access.requireSteward(change.room());
        var room = operation.room();
        if (room.version() != change.version()) throw new Refused("operations.refused.changed-meanwhile");
        checked(change.codename(), change.objective(), change.legalBasis(), change.period());
        checkAllowed(operation, change);
        room.change(change, operation.is(OperationState.PROPOSED));
        var sign = new OpenSpace.SpaceName(change.codename(), change.objective());
        states.describe(OperationalRoom.KIND, change.room(), SIGN_LANGUAGE, sign, change.ceiling());
        events.publishEvent(new OperationChanged(change.room(), access.viewer(), clock.instant()));
    }

    private void checkAllowed(Operation operation, ChangeOperation change) {
        if (operation.is(OperationState.PROPOSED)) return;
        if (!operation.state().isOpen()) throw new Refused("access.refused.state");
        var room = operation.room();
        if (!change.codename().equals(room.codename())
                || !change.period().equals(room.period())
                || change.personalData() != room.personalData()
                || change.ceiling() != operation.present().ceiling()) throw new Refused("operations.refused.fixed");
    }

    /** Returns the rooms that the viewer takes part in, sorted by codename. */
    @Transactional(readOnly = true)
    public List<RoomRow> mine() {
        var mine = spaces.mine(OperationalRoom.KIND);
        var activity = topics.activity(mine.stream().map(SpaceCard::id).toList());
        return mine.stream()
                .map(space -> new RoomRow(space, activity.getOrDefault(space.id(), SpaceActivity.NONE)))
                .toList();
    }

    /**
     * Returns the details of a room.
     *
     * @throws NotFound if the room does not exist or the viewer may not enter it
     */
    @Transactional(readOnly = true)
    public RoomCard card(SpaceId id) {
        var space = spaces.card(id);
        var room = rooms.findById(id.value()).orElseThrow(NotFound::new);
        return new RoomCard(
                space,
                room.objective(),
                room.legalBasis(),
                room.period(),
                room.personalData(),
                room.dataProtectionNote(),
                room.reason(),
                room.coordinator().orElse(null),
                space.isStewarded() ? room.successor().orElse(null) : null,
                room.version(),
                spaces.participants(id));
    }

    private static void checked(String codename, String objective, String legalBasis, OperationPeriod period) {
        said(codename, LONGEST_CODENAME, "operations.refused.codename");
        said(objective, LONGEST_WORDS, "operations.refused.objective");
        said(legalBasis, LONGEST_WORDS, "operations.refused.legal-basis");
        if (!OperationPeriod.isPossible(period.startsOn(), period.endsOn()))
            throw new Refused("operations.refused.period", LONGEST_MONTHS);
    }

    private static void said(String words, int longest, String otherwise) {
        if (!ProposeOperation.isGiven(words, longest)) throw new Refused(otherwise, longest);
    }

    private static Classification least(Classification one, Classification other) {
        return one.exceeds(other) ? other : one;
    }
}
