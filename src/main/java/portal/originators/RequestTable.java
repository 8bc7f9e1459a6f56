package portal.originators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.ListPosition;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.facts.Utc;
import portal.people.AgencyId;
import portal.people.PersonCard;
import portal.people.PersonId;

/** Reads and writes the requests to originators in the database. */
@Component
class RequestTable {
    private static final String SELECT = "select * from originator_request where ";
    private static final String PAGE =
            " and (asked_at < :at or asked_at = :at and id < :after) order by asked_at desc, id desc limit :most";

    private final JdbcClient jdbc;

    RequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RequestRow request) {
        var statement = jdbc.sql("""
                        insert into originator_request (id, item_id, space_id, author_id, origin_country, origin_agency,
                                                        asked_by, asker_agency, asked_at, wanted_use, wanted_country,
                                                        wanted_tlp, for_whom, reason, state)
                        values (:id, :item, :space, :author, :country, :agency, :asker, :askerAgency, :at, :use,
                                :wantedCountry, :wantedTlp, :forWhom, :reason, :state)
                        """);
        OriginColumns.origin(statement, request.origin())
                .param("id", request.id().value())
                .param("item", request.item())
                .param("space", request.space().value())
                .param("asker", request.asker().value())
                .param("askerAgency", request.askerAgency().value())
                .param("at", Utc.of(request.askedAt()))
                .param("use", request.use().name())
                .param("wantedCountry", OriginColumns.value(request.country()))
                .param("wantedTlp", request.tlp() == null ? null : request.tlp().ordinal())
                .param("forWhom", request.forWhom())
                .param("reason", request.reason())
                .param("state", request.state().name())
                .update();
    }

    /**
     * Stores the answer of the originator.
     *
     * @param until the last day of a permission; null for a refusal
     * @return false if somebody else has changed the request before
     */
    boolean answer(RequestId id, RequestState to, String terms, @Nullable LocalDate until, PersonId by, Instant now) {
        return jdbc.sql("update originator_request set state = :to, terms = :terms, until_day = :until,"
                                + " answered_by = :by, answered_at = :now where id = :id and state = :asked")
                        .param("to", to.name())
                        .param("terms", terms)
                        .param("until", until)
                        .param("by", by.value())
                        .param("now", Utc.of(now))
                        .param("id", id.value())
                        .param("asked", RequestState.ASKED.name())
                        .update()
                > 0;
    }

    /** Stores the end of a request or of a permission. Returns false if somebody else has changed it before. */
    boolean end(RequestId id, RequestState from, RequestState to, Instant now) {
        return jdbc.sql("update originator_request set state = ?, ended_at = ? where id = ? and state = ?")
                        .params(to.name(), Utc.of(now), id.value(), from.name())
                        .update()
                > 0;
    }

    Optional<RequestRow> find(RequestId id) {
        return jdbc.sql(SELECT + "id = ?")
                .param(id.value())
                .query(RequestTable::row)
                .optional();
    }

    List<RequestRow> among(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "id in (:ids)")
                .param("ids", ids)
                .query(RequestTable::row)
                .list();
    }

    /**
     * Returns one page of the requests in these states to the originators for which the person acts, the latest first.
     */
    List<RequestRow> received(PersonCard me, Set<RequestState> states, ListPosition after, int most) {
        var query = jdbc.sql(SELECT + OriginColumns.REPRESENTED + " and state in (:states)" + PAGE);
        return OriginColumns.page(OriginColumns.representedBy(query, me), after, most)
                .param("states", states.stream().map(Enum::name).toList())
                .query(RequestTable::row)
                .list();
    }

    /** Returns one page of the requests of the person, the latest first. */
    List<RequestRow> sent(PersonId me, ListPosition after, int most) {
        return OriginColumns.page(jdbc.sql(SELECT + "asked_by = :me" + PAGE), after, most)
                .param("me", me.value())
                .query(RequestTable::row)
                .list();
    }

    /** Returns whether a person waits for an answer about this use of an item. */
    boolean isWaiting(UUID item, PersonId asker, WantedUse use) {
        return jdbc.sql("select exists (select 1 from originator_request where item_id = ? and asked_by = ?"
                        + " and wanted_use = ? and state = ?)")
                .params(item, asker.value(), use.name(), RequestState.ASKED.name())
                .query(Boolean.class)
                .single();
    }

    /** Returns whether an organisation has a permission for one of these uses that is valid on this day. */
    boolean isGranted(UUID item, AgencyId agency, Set<WantedUse> uses, LocalDate today) {
        return jdbc.sql("select exists (select 1 from originator_request where item_id = :item and state = :granted"
                        + " and asker_agency = :agency and wanted_use in (:uses) and until_day >= :today)")
                .param("item", item)
                .param("granted", RequestState.GRANTED.name())
                .param("agency", agency.value())
                .param("uses", uses.stream().map(Enum::name).toList())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    private static RequestRow row(ResultSet row, int n) throws SQLException {
        var tlp = row.getObject("wanted_tlp", Integer.class);
        return new RequestRow(
                new RequestId(row.getObject("id", UUID.class)),
                row.getObject("item_id", UUID.class),
                new SpaceId(row.getObject("space_id", UUID.class)),
                OriginColumns.of(row),
                new PersonId(row.getObject("asked_by", UUID.class)),
                new AgencyId(row.getObject("asker_agency", UUID.class)),
                Utc.read(row, "asked_at"),
                WantedUse.valueOf(row.getString("wanted_use")),
                OriginColumns.country(row, "wanted_country"),
                tlp == null ? null : Tlp.values()[tlp],
                row.getString("for_whom"),
                row.getString("reason"),
                RequestState.valueOf(row.getString("state")),
                row.getString("terms"),
                OriginColumns.person(row, "answered_by"),
                Utc.readOrNull(row, "answered_at"),
                row.getObject("until_day", LocalDate.class));
    }
}
