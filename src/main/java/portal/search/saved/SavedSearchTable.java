package portal.search.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.people.PersonId;

/** Stores saved searches, and references to the items that they found. */
@Component
class SavedSearchTable {
    private static final String ALL = "select id, person_id, said, alert, saved_at, changes_until, rights_until,"
            + " told_until, seen_until from saved_search ";

    /**
     * The most references to found items per search; a stored reference prevents a second notification for the same
     * item.
     */
    private static final int MOST_FINDS = 1_000;

    private final JdbcClient jdbc;
    private final Seal seal;

    SavedSearchTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void put(SavedSearchId id, PersonId owner, StoredSavedSearch.Said said, Alert alert, Instant now) {
        var at = Utc.of(now);
        jdbc.sql("insert into saved_search (id, person_id, said, alert, saved_at, changes_until, rights_until,"
                        + " told_until, seen_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id.value(), owner.value(), seal.close(owner, said), alert.name(), at, at, at, at, at)
                .update();
    }

    List<StoredSavedSearch> all() {
        return jdbc.sql(ALL).query(this::kept).list();
    }

    List<StoredSavedSearch> of(PersonId owner) {
        return jdbc.sql(ALL + "where person_id = ? order by saved_at desc, id")
                .param(owner.value())
                .query(this::kept)
                .list();
    }

    Optional<StoredSavedSearch> find(PersonId owner, SavedSearchId id) {
        return jdbc.sql(ALL + "where id = ? and person_id = ?")
                .params(id.value(), owner.value())
                .query(this::kept)
                .optional();
    }

    void change(StoredSavedSearch search, StoredSavedSearch.Said said, Alert alert) {
        jdbc.sql("update saved_search set said = ?, alert = ? where id = ?")
                .params(
                        seal.close(search.owner(), said),
                        alert.name(),
                        search.id().value())
                .update();
    }

    /** Marks everything found up to this time as seen. */
    void seen(StoredSavedSearch search, Instant until) {
        jdbc.sql("update saved_search set seen_until = ? where id = ?")
                .params(Utc.of(until), search.id().value())
                .update();
    }

    void remove(StoredSavedSearch search) {
        jdbc.sql("delete from saved_search where id = ?")
                .param(search.id().value())
                .update();
    }

    /**
     * Returns each search's unseen items, latest first, with the time when each was found; at most this many per
     * search.
     */
    Map<SavedSearchId, Map<UUID, Instant>> unseen(PersonId owner, int most) {
        var finds = new HashMap<SavedSearchId, Map<UUID, Instant>>();
        jdbc.sql("""
                        select search_id, item_id, found_at from
                            (select f.search_id, f.item_id, f.found_at, row_number()
                                over (partition by f.search_id order by f.found_at desc, f.item_id) as place
                             from saved_search s join saved_search_find f on f.search_id = s.id
                             where s.person_id = ? and f.found_at > s.seen_until) latest
                        where place <= ? order by found_at desc, item_id
                        """).params(owner.value(), most).query(row -> {
            finds.computeIfAbsent(new SavedSearchId(row.getObject(1, UUID.class)), search -> new LinkedHashMap<>())
                    .put(row.getObject(2, UUID.class), Utc.read(row, 3));
        });
        return finds;
    }

    /** Stores references to the items that were found; references that are stored already do not change. */
    void found(StoredSavedSearch search, Collection<UUID> items, Instant at) {
        for (var item : items)
            jdbc.sql("insert ignore into saved_search_find (search_id, item_id, found_at) values (?, ?, ?)")
                    .params(search.id().value(), item, Utc.of(at))
                    .update();
        if (!items.isEmpty())
            jdbc.sql("delete from saved_search_find where search_id = ? and item_id not in (select item_id from"
                            + " (select item_id from saved_search_find where search_id = ?"
                            + " order by found_at desc limit ?) latest)")
                    .params(search.id().value(), search.id().value(), MOST_FINDS)
                    .update();
    }

    void changesUntil(StoredSavedSearch search, Instant until) {
        until("changes_until", search, until);
    }

    void rightsUntil(StoredSavedSearch search, Instant until) {
        until("rights_until", search, until);
    }

    void toldUntil(StoredSavedSearch search, Instant until) {
        until("told_until", search, until);
    }

    private void until(String column, StoredSavedSearch search, Instant until) {
        jdbc.sql("update saved_search set " + column + " = ? where id = ?")
                .params(Utc.of(until), search.id().value())
                .update();
    }

    private StoredSavedSearch kept(ResultSet row, int number) throws SQLException {
        var owner = new PersonId(row.getObject("person_id", UUID.class));
        return new StoredSavedSearch(
                new SavedSearchId(row.getObject("id", UUID.class)),
                owner,
                seal.open(owner, row.getBytes("said"), StoredSavedSearch.Said.class),
                Alert.valueOf(row.getString("alert")),
                Utc.read(row, 5),
                Utc.read(row, 6),
                Utc.read(row, 7),
                Utc.read(row, 8),
                Utc.read(row, 9));
    }
}
