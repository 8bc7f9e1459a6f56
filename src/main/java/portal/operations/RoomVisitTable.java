package portal.operations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;
import portal.facts.Utc;
import portal.people.PersonId;

/** Stores when a person was in a room, and nothing of what they saw there. */
@Component
class RoomVisitTable {
    private final JdbcClient jdbc;

    RoomVisitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A visit.
     *
     * @param since the time after which everything is unread: the end of the visit before, or a later time until which
     *     the person has seen everything
     * @param lastAt when a page of the room last said that it was open
     */
    record Visit(Instant since, Instant lastAt) {}

    Optional<Visit> find(SpaceId room, PersonId person) {
        return jdbc.sql("select since, last_at from room_visit where room_id = ? and person_id = ?")
                .params(room.value(), person.value())
                .query((row, n) -> new Visit(Utc.read(row, 1), Utc.read(row, 2)))
                .optional();
    }

    /** Returns those of these rooms that the person has visited, the last visited first, at most {@code most}. */
    List<SpaceId> visited(Collection<SpaceId> rooms, PersonId person, int most) {
        if (rooms.isEmpty()) return List.of();
        return jdbc.sql("select room_id from room_visit where person_id = :person and room_id in (:rooms)"
                        + " order by last_at desc, room_id limit :most")
                .param("person", person.value())
                .param("rooms", rooms.stream().map(SpaceId::value).toList())
                .param("most", most)
                .query((row, n) -> new SpaceId(Objects.requireNonNull(row.getObject(1, UUID.class))))
                .list();
    }

    void put(SpaceId room, PersonId person, Visit visit) {
        jdbc.sql("insert into room_visit (room_id, person_id, since, last_at) values (?, ?, ?, ?)"
                        + " on duplicate key update since = values(since), last_at = values(last_at)")
                .params(room.value(), person.value(), Utc.of(visit.since), Utc.of(visit.lastAt))
                .update();
    }

    /** Stores that a page of the room is open. */
    void touch(SpaceId room, PersonId person, Instant now) {
        jdbc.sql("update room_visit set last_at = ? where room_id = ? and person_id = ?")
                .params(Utc.of(now), room.value(), person.value())
                .update();
    }

    /** Returns those of these people who had a page of the room open at this time or later, at most {@code most}. */
    List<PersonId> present(SpaceId room, Collection<PersonId> among, Instant since, int most) {
        if (among.isEmpty()) return List.of();
        return jdbc.sql("select person_id from room_visit where room_id = :room and last_at >= :since"
                        + " and person_id in (:among) order by last_at desc, person_id limit :most")
                .param("room", room.value())
                .param("since", Utc.of(since))
                .param("among", among.stream().map(PersonId::value).toList())
                .param("most", most)
                .query((row, n) -> new PersonId(Objects.requireNonNull(row.getObject(1, UUID.class))))
                .list();
    }
}
