package portal.originators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import portal.access.ListPosition;
import portal.facts.Utc;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.people.PersonId;

/** Reads, writes and compares the columns that the tables of this module have in common. */
final class OriginColumns {
    /** The condition that a person acts for the originator. {@link #representedBy} sets its parameters. */
    static final String REPRESENTED =
            "(author_id = :me or origin_country = :bureau or origin_country is null and origin_agency = :agency)";

    private OriginColumns() {}

    static StatementSpec representedBy(StatementSpec query, PersonCard me) {
        return query.param("me", me.id().value())
                .param("bureau", me.isOfBureau(me.country()) ? value(me.country()) : null)
                .param("agency", me.agencyId().value());
    }

    static StatementSpec page(StatementSpec query, ListPosition after, int most) {
        return query.param("at", Utc.of(after.at())).param("after", after.id()).param("most", most);
    }

    /** Sets the parameters {@code :author}, {@code :country} and {@code :agency}. */
    static StatementSpec origin(StatementSpec statement, Origin origin) {
        return statement
                .param("author", value(origin.author()))
                .param("country", value(origin.country()))
                .param("agency", value(origin.agency()));
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable UUID value(@Nullable AgencyId agency) {
        return agency == null ? null : agency.value();
    }

    static @Nullable String value(@Nullable CountryCode country) {
        return country == null ? null : country.value();
    }

    static Origin of(ResultSet row) throws SQLException {
        var agency = row.getObject("origin_agency", UUID.class);
        return new Origin(
                person(row, "author_id"), country(row, "origin_country"), agency == null ? null : new AgencyId(agency));
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var person = row.getObject(column, UUID.class);
        return person == null ? null : new PersonId(person);
    }

    static @Nullable CountryCode country(ResultSet row, String column) throws SQLException {
        var country = row.getString(column);
        return country == null ? null : CountryCode.of(country);
    }
}
