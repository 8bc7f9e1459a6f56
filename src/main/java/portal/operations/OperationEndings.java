package portal.operations;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.operations.EndAnnouncementTable.Announcement;

/**
 * Announces the end of an operation to its participants 30, 7 and 1 days before. An announcement is stored once for the
 * operation. It is shown to every person who is in the room and has not seen it.
 */
@Service
@Transactional
public class OperationEndings {
    private final EndAnnouncementTable announcements;
    private final OperationSteps steps;
    private final RoomRepository rooms;
    private final Spaces spaces;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OperationEndings(
            EndAnnouncementTable announcements,
            OperationSteps steps,
            RoomRepository rooms,
            Spaces spaces,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.announcements = announcements;
        this.steps = steps;
        this.rooms = rooms;
        this.spaces = spaces;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Announces the end of an operation if an announcement is due and was not made before. Called by {@link
     * OperationRounds}.
     */
    void announce(SpaceId room) {
        var operation = steps.locked(room);
        var period = operation.room().period();
        if (!operation.state().isRunning()) return;
        period.announcement(clock.instant())
                .filter(days -> announcements.add(new Announcement(room, period.endsOn(), days), clock.instant()))
                .ifPresent(
                        days -> events.publishEvent(new EndAnnounced(room, operation.responsible(), clock.instant())));
    }

    /**
     * Returns the running operations of the viewer with an announcement of their end that the viewer has not seen; the
     * first to end comes first.
     */
    @Transactional(readOnly = true)
    public List<ComingEnd> mine() {
        var unseen = announcements.unseen(access.viewer(), clock.instant());
        var mine = spaces.cards(unseen.keySet());
        return rooms.byId(mine.keySet()).values().stream()
                .filter(room ->
                        isRunning(mine.get(room.space())) && !room.period().isOver(clock.instant()))
                .map(room -> new ComingEnd(
                        Objects.requireNonNull(mine.get(room.space())),
                        room.period(),
                        Objects.requireNonNull(unseen.get(room.space()))))
                .sorted(Comparator.comparing(coming -> coming.period().end()))
                .toList();
    }

    private static boolean isRunning(@Nullable SpaceCard card) {
        return card != null
                && OperationState.of(card.state())
                        .filter(OperationState::isRunning)
                        .isPresent();
    }

    /** Stores that the viewer has seen all announcements until now. */
    public void seen() {
        announcements.see(access.viewer(), clock.instant());
    }
}
