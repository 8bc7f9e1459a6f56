package portal.originators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.facts.Utc;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** Reads the columns that the tables of this module have in common. */
final class OriginColumns {
    private OriginColumns() {}

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

    static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : Utc.read(row, column);
    }
}
