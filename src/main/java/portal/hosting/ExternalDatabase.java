package portal.hosting;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A database that the administrator provides. The portal checks the database once, before any other code uses it, so
 * that a problem is reported in one sentence.
 */
record ExternalDatabase(String url, String user, String password) implements JdbcConnectionDetails {
    private static final String PREFIX = "jdbc:mariadb:";
    private static final String CHARSET = "utf8mb4";
    private static final int OLDEST = 10_011; // 10.11
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

    /** For some error codes of MariaDB, the text that tells the administrator what to do. */
    private static final Map<Integer, String> REMEDIES = Map.of(
            1045, "Correct SPRING_DATASOURCE_USERNAME or SPRING_DATASOURCE_PASSWORD.",
            1698, "Correct SPRING_DATASOURCE_USERNAME or SPRING_DATASOURCE_PASSWORD.",
            1044, "Grant that user all rights on it, or correct SPRING_DATASOURCE_USERNAME.",
            1049, "Make it (create database … character set utf8mb4), or correct SPRING_DATASOURCE_URL.");

    private static final String OTHERWISE = "Start it, or correct SPRING_DATASOURCE_URL.";

    /**
     * Checks the database and returns this object.
     *
     * @throws CannotStart if the database is unreachable, refuses the user, or is not as the portal needs it
     */
    ExternalDatabase checked() {
        if (!url.startsWith(PREFIX))
            throw new CannotStart("SPRING_DATASOURCE_URL does not name a MariaDB: its address begins with " + PREFIX
                    + "//, and not as " + address() + ".");
        try (var connection = DriverManager.getConnection(url, user, password)) {
            check(connection);
            return this;
        } catch (SQLException why) {
            throw new CannotStart(
                    "The database %s cannot be used: %s. %s"
                            .formatted(address(), reason(why), REMEDIES.getOrDefault(why.getErrorCode(), OTHERWISE)),
                    why);
        }
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return address();
    }

    private void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select version(), @@character_set_database, database()")) {
            row.next();
            var version = row.getString(1);
            if (!version.contains("MariaDB") || number(version) < OLDEST)
                throw new CannotStart(
                        "The database %s is %s, and the portal needs MariaDB 10.11 or newer. Name another in SPRING_DATASOURCE_URL."
                                .formatted(address(), version));
            if (row.getString(3) == null)
                throw new CannotStart(
                        "SPRING_DATASOURCE_URL names no database behind the address %s: add its name, as in %s//host:3306/liaison."
                                .formatted(address(), PREFIX));
            if (!CHARSET.equals(row.getString(2)))
                throw new CannotStart(
                        "The database %s keeps its text in %s, and the portal needs %s. While it is empty, say: alter database `%s` character set %3$s; or name another in SPRING_DATASOURCE_URL."
                                .formatted(address(), row.getString(2), CHARSET, row.getString(3)));
            checkAuditSchema(statement, row.getString(3));
        }
    }

    private void checkAuditSchema(Statement statement, String database) throws SQLException {
        var schema = AuditSchema.beside(database);
        try (var rows = statement.executeQuery("show databases")) {
            while (rows.next()) if (rows.getString(1).equals(schema)) return;
        }
        throw new CannotStart(
                "Beside the database %s the user %s sees no database %s for the audit log. Make it (create database `%3$s` character set utf8mb4) and grant select, insert on `%3$s`.* to that user."
                        .formatted(address(), user, schema));
    }

    private static int number(String version) {
        var parts = VERSION.matcher(version);
        return parts.matches() ? Integer.parseInt(parts.group(1)) * 1000 + Integer.parseInt(parts.group(2)) : 0;
    }

    /** Returns the address of the database without its parameters and user, because these may contain a password. */
    private String address() {
        return url.replaceFirst("[?&].*", "").replaceFirst("//[^/@]*@", "//");
    }

    /**
     * Returns the message of the innermost cause, which is the most specific, such as a refused connection or an
     * unknown host.
     */
    private static String reason(SQLException failure) {
        Throwable last = failure;
        while (last.getCause() != null && last.getCause().getMessage() != null) last = last.getCause();
        return String.valueOf(last.getMessage())
                .replaceFirst("^\\(conn=\\d+\\) ", "")
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("\\.$", "");
    }
}
