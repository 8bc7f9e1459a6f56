package portal.hosting;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * A lock in the database. Of several portal processes that share the database, only one at a time runs a task; the
 * others skip the task meanwhile. If a process is killed during the task, the database releases the lock, so that
 * another process can run the task.
 */
@Component
public class ClusterLock {
    private static final String TAKE = "select get_lock(concat(database(), '.', ?), 0)";
    private static final String GIVE_BACK = "select release_lock(concat(database(), '.', ?))";

    private final DataSource database;

    ClusterLock(DataSource database) {
        this.database = database;
    }

    /**
     * Does the work unless another process, or another call in this process, holds the lock with this name.
     *
     * @return whether this call did the work
     */
    public boolean runIfFree(String name, Runnable work) {
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
