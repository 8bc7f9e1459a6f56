package portal.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;
import portal.facts.Utc;
import portal.people.PersonId;

/** Stores when the coming end of an operation was announced, and when each person last saw the announcements. */
@Component
class EndAnnouncementTable {
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    EndAnnouncementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The announcement that an operation ends on a day. If the last day changes, the new one is announced again. */
    record Announcement(SpaceId room, LocalDate endsOn, int daysBefore) {}

    /** Returns the announcements of the present last days of these operations. */
    Set<Announcement> made(Collection<SpaceId> rooms) {
        if (rooms.isEmpty()) return Set.of();
        return Set.copyOf(jdbc.sql("""
                        select a.room, a.ends_on, a.days_before from end_announcement a
                        join room r on r.id = a.room and r.ends_on = a.ends_on where a.room in (:rooms)
                        """)
                .param("rooms", values(rooms))
                .query((row, n) -> new Announcement(
                        new SpaceId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class), row.getInt(3)))
                .list());
    }

    /**
     * Returns the operations whose present last day was announced after the person last saw announcements, with the
     * time of the latest announcement: at most 500. It also returns operations that the person is not in, and some that
     * are over; the caller must leave these out.
     */
    Map<SpaceId, Instant> unseen(PersonId person, Instant now) {
        var unseen = new HashMap<SpaceId, Instant>();
        jdbc.sql("""
                        select a.room, max(a.announced_at) as latest from end_announcement a
                        join room r on r.id = a.room and r.ends_on = a.ends_on
                        left join end_announcement_seen s on s.person_id = :person
                        where (s.seen_at is null or a.announced_at > s.seen_at) and r.ends_on >= :day
                        group by a.room order by latest desc limit :most
                        """)
                .param("person", person.value())
                .param("day", Utc.day(now).minusDays(2)) // before this day, an operation is over in every time zone
                .param("most", MOST)
                .query(row -> {
                    unseen.put(new SpaceId(row.getObject("room", UUID.class)), Utc.read(row, "latest"));
                });
        return unseen;
    }

    /** Stores an announcement. Returns false if it was stored before. */
    boolean add(Announcement announcement, Instant now) {
        return jdbc.sql("insert ignore into end_announcement (room, ends_on, days_before, announced_at)"
                                + " values (?, ?, ?, ?)")
                        .params(
                                announcement.room().value(),
                                announcement.endsOn(),
                                announcement.daysBefore(),
                                Utc.of(now))
                        .update()
                > 0;
    }

    void see(PersonId person, Instant now) {
        jdbc.sql("insert into end_announcement_seen (person_id, seen_at) values (:person, :now)"
                        + " on duplicate key update seen_at = :now")
                .param("person", person.value())
                .param("now", Utc.of(now))
                .update();
    }

    private static List<UUID> values(Collection<SpaceId> rooms) {
        return rooms.stream().map(SpaceId::value).toList();
    }
}
