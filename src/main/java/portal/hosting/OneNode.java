package portal.hosting;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Lets work be done by one portal at a time, of all that share a database. Whoever comes while another is at it leaves it
 * to them; what a portal that was killed had begun, the next one to come may do.
 */
@Component
public class OneNode {
    private static final String TAKE = "select get_lock(concat(database(), '.', ?), 0)";
    private static final String GIVE_BACK = "select release_lock(concat(database(), '.', ?))";

    private final DataSource database;

    OneNode(DataSource database) {
        this.database = database;
    }

    /** Does the work, unless another portal does work of this name at the moment; says whether it was done here. */
    public boolean does(String name, Runnable work) {
        try (var connection = database.getConnection()) {
            if (!ask(connection, TAKE, name)) return false;
            try {
                work.run();
                return true;
            } finally {
                ask(connection, GIVE_BACK, name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean ask(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
