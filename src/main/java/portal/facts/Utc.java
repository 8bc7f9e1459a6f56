package portal.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Converts between moments and the form in which the database stores them: a date and time in UTC, without a time zone.
 */
public final class Utc {
    private Utc() {}

    /** Returns the moment in the form of a parameter of an SQL statement. */
    public static LocalDateTime of(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** Returns the day of the moment in UTC. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Returns the moment in a column of a row. The column must not be null. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** Returns the moment in a column of a row; null if the column is null. */
    public static @Nullable Instant readOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : read(row, column);
    }

    /**
     * Returns the moment in a column of a row. The column must not be null.
     *
     * @param column the number of the column; the first column is 1
     */
    public static Instant read(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
