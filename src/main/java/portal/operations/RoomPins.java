package portal.operations;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.access.StreamItem;

/**
 * Pins items at the top of the page of a room. For a person who may not read an item, its pin does not exist either
 * (AC-18).
 */
@Service
@Transactional
public class RoomPins {
    /** The largest number of pins that a reader sees. */
    public static final int MOST = 10;

    private final RoomItems items;
    private final PinTable pins;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoomPins(RoomItems items, PinTable pins, Access access, ApplicationEventPublisher events, Clock clock) {
        this.items = items;
        this.pins = pins;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Pins an item. Only its author and the stewards of the room may do so. If it is pinned already, nothing happens.
     *
     * @throws Refused if the viewer sees {@value #MOST} pins already; pins that the viewer may not see do not count
     */
    public void pin(SpaceId room, UUID item) {
        var found = items.toHandle(room, item);
        var pinned = of(room);
        if (pinned.size() >= MOST && !isAmong(pinned, item)) throw new Refused("operations.refused.pins", MOST);
        if (!pins.put(room, item, access.viewer(), clock.instant())) return;
        events.publishEvent(
                new ItemPinned(item, found.whole(), found.marked().id(), room, access.viewer(), clock.instant()));
    }

    /** Removes a pin. Only the author of the item and the stewards of the room may do so. */
    public void unpin(SpaceId room, UUID item) {
        var found = items.toHandle(room, item);
        if (!pins.delete(room, item)) return;
        events.publishEvent(
                new ItemUnpinned(item, found.whole(), found.marked().id(), room, access.viewer(), clock.instant()));
    }

    /**
     * Returns the pinned items that the viewer may read, the last pinned first, at most {@value #MOST}.
     *
     * @throws NotFound if the viewer may not enter the room
     */
    @Transactional(readOnly = true)
    public List<StreamItem> of(SpaceId room) {
        var readable = items.readable(room);
        return items.first(room, readable, MOST, item -> true, (offset, most) -> pins.of(room, offset, most));
    }

    /** Returns those of these items, which the viewer may read, that are pinned. */
    Set<UUID> among(SpaceId room, Collection<UUID> read) {
        return pins.among(room, read);
    }

    private static boolean isAmong(List<StreamItem> pinned, UUID item) {
        return pinned.stream().anyMatch(one -> one.subject().equals(item));
    }
}
