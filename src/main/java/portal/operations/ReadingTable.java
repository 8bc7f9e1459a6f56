package portal.operations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;
import portal.facts.Utc;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.people.PersonId;

/** Stores which items of a room people were asked to read, and who has confirmed. */
@Component
class ReadingTable {
    private final JdbcClient jdbc;

    ReadingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A request, as stored.
     *
     * @param countries empty if all readers are asked
     */
    record Asked(UUID item, PersonId by, Instant at, Set<CountryCode> countries) {}

    private record Row(UUID item, PersonId by, Instant at) {}

    /** A request that a person has not confirmed. */
    record Pending(SpaceId room, UUID item, Instant since) {}

    /** Stores a request. An earlier request for the item, and its confirmations, are deleted. */
    void put(SpaceId room, UUID item, Set<CountryCode> countries, PersonId by, Instant now) {
        delete(room, item);
        jdbc.sql("insert into room_reading_request (room_id, item_id, asked_by, asked_at) values (?, ?, ?, ?)")
                .params(room.value(), item, by.value(), Utc.of(now))
                .update();
        countries.forEach(
                country -> jdbc.sql("insert into room_reading_country (room_id, item_id, country) values (?, ?, ?)")
                        .params(room.value(), item, country.value())
                        .update());
    }

    /** Deletes a request and its confirmations. Returns false if there was none. */
    boolean delete(SpaceId room, UUID item) {
        return jdbc.sql("delete from room_reading_request where room_id = ? and item_id = ?")
                        .params(room.value(), item)
                        .update()
                > 0;
    }

    /** Stores a confirmation. Returns false if the person had confirmed before. */
    boolean confirm(SpaceId room, UUID item, PersonId person, Instant now) {
        return jdbc.sql("insert ignore into room_reading_confirmation (room_id, item_id, person_id, confirmed_at)"
                                + " values (?, ?, ?, ?)")
                        .params(room.value(), item, person.value(), Utc.of(now))
                        .update()
                > 0;
    }

    /** Returns the requests for these items, by the id of the item. */
    Map<UUID, Asked> of(SpaceId room, Collection<UUID> items) {
        if (items.isEmpty()) return Map.of();
        var rows = jdbc.sql("select item_id, asked_by, asked_at from room_reading_request"
                        + " where room_id = :room and item_id in (:items)")
                .param("room", room.value())
                .param("items", items)
                .query((row, n) -> new Row(
                        uuid(row.getObject(1, UUID.class)),
                        new PersonId(uuid(row.getObject(2, UUID.class))),
                        Utc.read(row, 3)))
                .list();
        var countries = rows.isEmpty() ? Map.<UUID, Set<CountryCode>>of() : countries(room, items);
        return rows.stream()
                .map(row -> new Asked(row.item, row.by, row.at, countries.getOrDefault(row.item, Set.of())))
                .collect(toMap(Asked::item, asked -> asked));
    }

    private Map<UUID, Set<CountryCode>> countries(SpaceId room, Collection<UUID> items) {
        return jdbc
                .sql("select item_id, country from room_reading_country where room_id = :room and item_id in (:items)")
                .param("room", room.value())
                .param("items", items)
                .query((row, n) -> Map.entry(uuid(row.getObject(1, UUID.class)), CountryCode.of(row.getString(2))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    /** Returns those of these items that the person has confirmed. */
    Set<UUID> confirmed(SpaceId room, Collection<UUID> items, PersonId person) {
        if (items.isEmpty()) return Set.of();
        return jdbc.sql("select item_id from room_reading_confirmation"
                        + " where room_id = :room and item_id in (:items) and person_id = :person")
                .param("room", room.value())
                .param("items", items)
                .param("person", person.value())
                .query((row, n) -> uuid(row.getObject(1, UUID.class)))
                .set();
    }

    /** Returns the people who have confirmed, including those who can no longer read the item. */
    Set<PersonId> confirmedBy(SpaceId room, UUID item) {
        return jdbc.sql("select person_id from room_reading_confirmation where room_id = ? and item_id = ?")
                .params(room.value(), item)
                .query((row, n) -> new PersonId(uuid(row.getObject(1, UUID.class))))
                .set();
    }

    /**
     * Returns a part of the list of requests in these rooms that are meant for the person and that the person has not
     * confirmed, including requests for items that the person may not read; the latest request comes first.
     */
    List<Pending> pending(Collection<SpaceId> rooms, PersonCard person, int offset, int most) {
        if (rooms.isEmpty()) return List.of();
        var country = person.country();
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
                .param("person", person.id().value())
                .param("country", country == null ? "" : country.value())
                .param("offset", offset)
                .param("most", most)
                .query((row, n) -> new Pending(
                        new SpaceId(row.getObject(1, UUID.class)),
                        uuid(row.getObject(2, UUID.class)),
                        Utc.read(row, 3)))
                .list();
    }

    private static UUID uuid(UUID value) {
        return Objects.requireNonNull(value);
    }
}
