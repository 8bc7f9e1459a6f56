package portal.operations;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;
import portal.access.SpaceStream;
import portal.access.StreamChange;

/**
 * Says in which rooms entries were added to the stream in the last minute, on any node. It makes one query for each
 * part of the stream, however many rooms are open. It does not check who may read the entries: each open page then
 * makes its own queries with the rights of its viewer (NL-14).
 */
@Component
public class RoomChanges {
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final RoomItems items;
    private final Clock clock;

    RoomChanges(RoomItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** Returns for each room with recent entries a text that differs after each further entry. */
    public Map<SpaceId, String> of(Collection<SpaceId> rooms) {
        var since = clock.instant().minus(PERIOD);
        var changes = new HashMap<SpaceId, String>();
        for (var part : items.parts())
            part.changes(rooms, since)
                    .forEach(change -> changes.merge(change.space(), text(part, change), String::concat));
        return changes;
    }

    private static String text(SpaceStream part, StreamChange change) {
        return part.code() + change.entries() + "@" + change.newest();
    }
}
