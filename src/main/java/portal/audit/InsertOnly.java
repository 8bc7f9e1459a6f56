package portal.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import portal.hosting.AuditSchema;
import portal.hosting.CannotStart;

/**
 * Stops the start of the portal if its database user has the privilege to change or delete entries of the audit log.
 */
@Component
@DependsOnDatabaseInitialization
class InsertOnly implements InitializingBean {
    /** The error code that MariaDB gives when the user has no privilege for a statement. */
    private static final int DENIED = 1142;

    private final DataSource database;

    InsertOnly(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (var connection = database.getConnection()) {
            var schema = AuditSchema.beside(connection.getCatalog());
            for (var change : changes(schema))
                if (may(connection, change))
                    throw new CannotStart(
                            "The portal's user of the database may change the audit log in %1$s. Leave it select and insert there: revoke update, delete, drop, alter on `%1$s`.* from that user; name the owner of the tables in SPRING_LIQUIBASE_USER."
                                    .formatted(schema));
        }
    }

    private static List<String> changes(String schema) {
        return List.of(
                "update `%s`.entry set what = what where false".formatted(schema),
                "delete from `%s`.entry where false".formatted(schema),
                "update `%s`.seal set hash = hash where false".formatted(schema),
                "delete from `%s`.seal where false".formatted(schema));
    }

    private static boolean may(Connection connection, String attempt) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(attempt);
            return true;
        } catch (SQLException refused) {
            if (refused.getErrorCode() == DENIED) return false;
            throw refused;
        }
    }
}
