package portal.operations;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;
import portal.access.SpaceStates;
import portal.access.SpaceStates.SpaceState;
import portal.operations.EndAnnouncementTable.Announcement;

/**
 * Finds the operations in which the portal has something to do, for {@link OperationRounds}. What it returns is never
 * displayed.
 */
@Component
class DueOperations {
    private final SpaceStates states;
    private final RoomRepository rooms;
    private final EndAnnouncementTable announcements;
    private final Clock clock;

    DueOperations(SpaceStates states, RoomRepository rooms, EndAnnouncementTable announcements, Clock clock) {
        this.states = states;
        this.rooms = rooms;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Returns the running operations whose last day is over. */
    List<SpaceId> over() {
        var now = clock.instant();
        return running(room -> room.period().isOver(now)).stream()
                .map(Room::space)
                .toList();
    }

    /** Returns the operations whose end is to be announced. */
    List<SpaceId> ending() {
        var now = clock.instant();
        var ending = running(room -> room.period().announcement(now).isPresent());
        var made = announcements.made(ending.stream().map(Room::space).toList());
        return ending.stream()
                .filter(room -> room.period()
                        .announcement(now)
                        .filter(days -> !made.contains(
                                new Announcement(room.space(), room.period().endsOn(), days)))
                        .isPresent())
                .map(Room::space)
                .toList();
    }

    /** Returns the operations that become active once two countries have active participants. */
    List<SpaceId> approved() {
        return ids(states.among(OperationalRoom.KIND, Set.of(OperationState.APPROVED.name())));
    }

    /** Returns the operations that have been closed for so long that they are to be archived. */
    List<SpaceId> longClosed() {
        var before = clock.instant().minus(OperationStep.READABLE_ONCE_CLOSED);
        return ids(states.among(OperationalRoom.KIND, Set.of(OperationState.CLOSED.name())).stream()
                .filter(state -> !state.since().isAfter(before))
                .toList());
    }

    private List<Room> running(Predicate<Room> which) {
        var running = ids(states.among(OperationalRoom.KIND, OperationState.RUNNING));
        return rooms.byId(running).values().stream().filter(which).toList();
    }

    private static List<SpaceId> ids(List<SpaceState> found) {
        return found.stream().map(SpaceState::space).toList();
    }
}
