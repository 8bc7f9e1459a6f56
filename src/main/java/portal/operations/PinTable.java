package portal.operations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;
import portal.facts.Utc;
import portal.people.PersonId;

/** Stores which items of a room are pinned. */
@Component
class PinTable {
    private final JdbcClient jdbc;

    PinTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Pins an item. Returns false if it was pinned already. */
    boolean put(SpaceId room, UUID item, PersonId by, Instant now) {
        return jdbc.sql("insert ignore into room_pin (room_id, item_id, pinned_by, pinned_at) values (?, ?, ?, ?)")
                        .params(room.value(), item, by.value(), Utc.of(now))
                        .update()
                > 0;
    }

    /** Removes a pin. Returns false if there was none. */
    boolean delete(SpaceId room, UUID item) {
        return jdbc.sql("delete from room_pin where room_id = ? and item_id = ?")
                        .params(room.value(), item)
                        .update()
                > 0;
    }

    /** Returns those of these items that are pinned. */
    Set<UUID> among(SpaceId room, Collection<UUID> items) {
        if (items.isEmpty()) return Set.of();
        return jdbc.sql("select item_id from room_pin where room_id = :room and item_id in (:items)")
                .param("room", room.value())
                .param("items", items)
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    /**
     * Returns a part of the list of pinned items, including items that a viewer may not read; the last pinned comes
     * first.
     */
    List<UUID> of(SpaceId room, int offset, int most) {
        return jdbc.sql("select item_id from room_pin where room_id = ? order by pinned_at desc, item_id limit ?, ?")
                .params(room.value(), offset, most)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
