package portal.hosting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Gives each Spring context of a test run an empty schema and an empty data folder under {@code target/test}.
 *
 * <p>One database server serves the whole run; it stops when the last context has closed.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** The folder of the unpacked database program, shared by all test runs. */
    public static final Path PROGRAM = Path.of("target/mariadb").toAbsolutePath();

    private static final Path RUN =
            Path.of("target/test/" + ProcessHandle.current().pid()).toAbsolutePath();
    private static final AtomicInteger made = new AtomicInteger();
    private static @Nullable EmbeddedDatabase server;
    private static int users;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = enter();
        var number = made.incrementAndGet();
        // This bean is registered first, so Spring destroys it last: after Hibernate and the connections.
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerDisposableBean("testDatabase", TestDatabase::leave);
        TestPropertyValues.of(
                        "spring.test.print-condition-evaluation-report=false",
                        "portal.home=" + RUN.resolve("home-" + number),
                        "spring.datasource.url=" + database.url("portal_" + number),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "spring.liquibase.user=" + database.owner(),
                        "spring.liquibase.password=" + database.password())
                .applyTo(context);
    }

    /** Returns the same database, as a user who may create and change tables; the portal's own user may not. */
    public static DataSource owned(DataSource portal) {
        return DataSourceBuilder.derivedFrom(portal)
                .type(SimpleDriverDataSource.class)
                .username(Objects.requireNonNull(server).owner())
                .password(Objects.requireNonNull(server).password())
                .build();
    }

    private static synchronized EmbeddedDatabase enter() {
        users++;
        if (server == null) {
            server = EmbeddedDatabase.start(program(), RUN.resolve("database"));
        }
        return server;
    }

    /**
     * Cleans up after earlier runs, and returns the unpacked database program. A file lock prevents parallel test
     * processes from doing this at the same time.
     */
    private static DatabaseProgram program() {
        var lock = PROGRAM.resolveSibling("mariadb.lock");
        try (var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = file.lock()) {
            sweep();
            return DatabaseProgram.at(PROGRAM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void leave() {
        if (--users > 0 || server == null) return;
        server.close();
        server = null;
    }

    /** Removes what earlier runs left behind, and stops the servers of runs that were killed. */
    private static void sweep() throws IOException {
        if (!Files.isDirectory(RUN.getParent())) return;
        try (var runs = Files.list(RUN.getParent())) {
            for (var run : runs.filter(TestDatabase::hasEnded).toList()) {
                EmbeddedDatabase.stopLeftover(run.resolve("database"));
                FileSystemUtils.deleteRecursively(run);
            }
        }
    }

    private static boolean hasEnded(Path run) {
        return ProcessHandle.of(Long.parseLong(run.getFileName().toString())).isEmpty();
    }
}
