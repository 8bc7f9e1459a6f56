package portal.operations.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;
import portal.access.ui.LivePage;
import portal.operations.RoomChanges;

/**
 * The day pages of rooms that are open in browsers and served by this node. Twice a second a few fast queries find in
 * which of these rooms something has happened, on any node; the pages of these rooms then query what is new, each with
 * the rights of its reader (NL-14). About every ten seconds each page says that it is open, and shows who else is
 * there.
 */
@Component
class OpenRooms {
    private static final int MILLIS_BETWEEN_ROUNDS = 500;
    private static final int ROUNDS_BETWEEN_SIGNS = 20;

    private final RoomChanges changes;
    private final Map<DayPage, Open> pages = new ConcurrentHashMap<>();
    private Map<SpaceId, String> known = Map.of();
    private int round;

    OpenRooms(RoomChanges changes) {
        this.changes = changes;
    }

    private record Open(LivePage live, SpaceId room) {}

    void add(DayPage page, SpaceId room, UI ui) {
        pages.put(page, new Open(new LivePage(ui), room));
    }

    void remove(DayPage page) {
        pages.remove(page);
    }

    @Scheduled(fixedDelay = MILLIS_BETWEEN_ROUNDS, timeUnit = TimeUnit.MILLISECONDS)
    void round() {
        round++;
        var rooms = pages.values().stream()
                .filter(open -> open.live.isConnected())
                .map(Open::room)
                .collect(toSet());
        if (rooms.isEmpty()) return;
        var now = changes.of(rooms);
        var before = known;
        known = now;
        pages.forEach((page, open) -> {
            var change = now.get(open.room);
            if (change != null && !change.equals(before.get(open.room))) open.live.tell(page::look, () -> remove(page));
            if (isTimeToSign(page)) open.live.tell(page::sayPresent, () -> remove(page));
        });
    }

    /** Returns whether it is the turn of this page. The pages take turns, so that they do not all query at once. */
    private boolean isTimeToSign(DayPage page) {
        return Math.floorMod(System.identityHashCode(page), ROUNDS_BETWEEN_SIGNS) == round % ROUNDS_BETWEEN_SIGNS;
    }
}
