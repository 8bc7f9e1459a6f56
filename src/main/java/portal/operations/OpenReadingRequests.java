package portal.operations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;
import portal.facts.Utc;
import portal.people.PersonId;

/** Finds what a person was asked to read in several rooms, by one query. {@link ReadingTable} does so in one room. */
@Component
class OpenReadingRequests {
    static final int AT_A_TIME = 100;

    private final JdbcClient jdbc;

    OpenReadingRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request to read an item, which the person has not confirmed. The person may be unable to read the item. */
    record OpenRequest(SpaceId room, UUID item, Instant since) {}

    /**
     * Returns the requests in these rooms that are meant for the person and that the person has not confirmed, the
     * latest first: after the first {@code offset} of them, at most {@value #AT_A_TIME}.
     *
     * @param country the country of the person; an empty text if the person has none
     */
    List<OpenRequest> of(Collection<SpaceId> rooms, PersonId person, String country, int offset) {
        if (rooms.isEmpty()) return List.of();
        return jdbc.sql("""
                        select r.room_id, r.item_id, r.asked_at from room_reading_request r
                        where r.room_id in (:rooms) and r.asked_by <> :person
                          and (not exists (select 1 from room_reading_country c
                                           where c.room_id = r.room_id and c.item_id = r.item_id)
                               or exists (select 1 from room_reading_country c
                                          where c.room_id = r.room_id and c.item_id = r.item_id
                                            and c.country = :country))
                          and not exists (select 1 from room_reading_confirmation d
                                          where d.room_id = r.room_id and d.item_id = r.item_id
                                            and d.person_id = :person)
                        order by r.asked_at desc, r.item_id limit :offset, :most
                        """)
                .param("rooms", rooms.stream().map(SpaceId::value).toList())
                .param("person", person.value())
                .param("country", country)
                .param("offset", offset)
                .param("most", AT_A_TIME)
                .query((row, n) -> new OpenRequest(
                        new SpaceId(row.getObject(1, UUID.class)),
                        Objects.requireNonNull(row.getObject(2, UUID.class)),
                        Utc.read(row, 3)))
                .list();
    }
}
