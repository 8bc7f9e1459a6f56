package portal.operations.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;
import portal.access.ui.OpenPages;
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

    private record Open(UI ui, SpaceId room, Runnable news, Runnable sign) {
        /** Returns whether the browser is there: a page whose browser was killed stays in the memory for minutes. */
        boolean isConnected() {
            var push = ui.getInternals().getPushConnection();
            return push != null && push.isConnected();
        }
    }

    void add(DayPage page, SpaceId room, UI ui) {
        pages.put(
                page, new Open(ui, room, OpenPages.asReader(ui, page::look), OpenPages.asReader(ui, page::sayPresent)));
    }

    void remove(DayPage page) {
        pages.remove(page);
    }

    @Scheduled(fixedDelay = MILLIS_BETWEEN_ROUNDS, timeUnit = TimeUnit.MILLISECONDS)
    void round() {
        round++;
        var rooms = pages.values().stream()
                .filter(Open::isConnected)
                .map(Open::room)
                .collect(toSet());
        if (rooms.isEmpty()) return;
        var now = changes.of(rooms);
        var before = known;
        known = now;
        pages.forEach((page, open) -> {
            var change = now.get(open.room);
            if (change != null && !change.equals(before.get(open.room))) tell(page, open, open.news);
            if (isTimeToSign(page)) tell(page, open, open.sign);
        });
    }

    /** Returns whether it is the turn of this page. The pages take turns, so that they do not all query at once. */
    private boolean isTimeToSign(DayPage page) {
        return Math.floorMod(System.identityHashCode(page), ROUNDS_BETWEEN_SIGNS) == round % ROUNDS_BETWEEN_SIGNS;
    }

    private void tell(DayPage page, Open open, Runnable action) {
        if (!open.isConnected()) return;
        try {
            action.run();
        } catch (UIDetachedException closed) { // the page was closed at this moment
            remove(page);
        }
    }
}
