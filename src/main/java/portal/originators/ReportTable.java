package portal.originators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.AudienceId;
import portal.access.ListPosition;
import portal.access.PermittedAudiences;
import portal.access.SpaceId;
import portal.facts.Utc;
import portal.people.PersonCard;
import portal.people.PersonId;

/** Reads and writes the reports of wrong recipients in the database. */
@Component
class ReportTable {
    /** The reports to the originators for which a person acts, if the person is in the audience of the report. */
    private static final String RECEIVED =
            "select * from wrong_recipient where " + OriginColumns.REPRESENTED + " and audience_id in (:readable)";

    private static final String PAGE =
            " and (reported_at < :at or reported_at = :at and id < :after) order by reported_at desc, id desc limit :most";

    private final JdbcClient jdbc;

    ReportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ReportRow report) {
        var statement = jdbc.sql("""
                        insert into wrong_recipient (id, item_id, space_id, audience_id, author_id, origin_country,
                                                     origin_agency, reported_by, reported_at, reason)
                        values (:id, :item, :space, :audience, :author, :country, :agency, :by, :at, :reason)
                        """);
        OriginColumns.origin(statement, report.origin())
                .param("id", report.id().value())
                .param("item", report.item())
                .param("space", report.space().value())
                .param("audience", report.audience().value())
                .param("by", report.reporter().value())
                .param("at", Utc.of(report.at()))
                .param("reason", report.reason())
                .update();
    }

    /** Stores in the reports of an item that it was recalled. Reports that say so already do not change. */
    void recalled(UUID item, PersonId by, Instant now) {
        jdbc.sql(
                        "update wrong_recipient set recalled_by = ?, recalled_at = ? where item_id = ? and recalled_at is null")
                .params(by.value(), Utc.of(now), item)
                .update();
    }

    /** Returns those of these reports that go to originators for which the person acts, in the readable audiences. */
    List<ReportRow> received(PersonCard me, PermittedAudiences readable, Collection<UUID> among) {
        if (among.isEmpty() || readable.isEmpty()) return List.of();
        return asked(RECEIVED + " and id in (:among)", me, readable)
                .param("among", among)
                .query(ReportTable::row)
                .list();
    }

    /**
     * Returns one page of the reports to originators for which the person acts, in the readable audiences, the latest
     * first.
     */
    List<ReportRow> received(PersonCard me, PermittedAudiences readable, ListPosition after, int most) {
        if (readable.isEmpty()) return List.of();
        return OriginColumns.page(asked(RECEIVED + PAGE, me, readable), after, most)
                .query(ReportTable::row)
                .list();
    }

    private JdbcClient.StatementSpec asked(String query, PersonCard me, PermittedAudiences readable) {
        return OriginColumns.representedBy(jdbc.sql(query), me).param("readable", readable.values());
    }

    private static ReportRow row(ResultSet row, int n) throws SQLException {
        return new ReportRow(
                new ReportId(row.getObject("id", UUID.class)),
                row.getObject("item_id", UUID.class),
                new SpaceId(row.getObject("space_id", UUID.class)),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                OriginColumns.of(row),
                new PersonId(row.getObject("reported_by", UUID.class)),
                Utc.read(row, "reported_at"),
                row.getString("reason"),
                Utc.readOrNull(row, "recalled_at"));
    }
}
