package portal.hosting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * A MariaDB server that the portal starts and stops itself.
 *
 * <p>It listens on a free port of the loopback address. It has two users: one owns the tables; the other, with which
 * the portal works, reads and writes rows, but can only insert and read in the audit log. Both users have the same
 * password, which is new at each start and known only to this process. The owner of the data folder can connect under
 * their own name, with all rights, through the socket {@code data/server.sock}, for example to take a dump; nobody can
 * do so over the network.
 */
class EmbeddedDatabase implements AutoCloseable {
    static final String REDO_LOG = "32M";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "portal";
    private static final String OWNER = "portal_owner";
    private static final String ADDRESS = "127.0.0.1";
    private static final int LONGEST_START_SECONDS = 120;
    private static final int LONGEST_STOP_SECONDS = 60;

    private final int port;
    private final String password;
    private final Process server;

    private EmbeddedDatabase(int port, String password, Process server) {
        this.port = port;
        this.password = password;
        this.server = server;
    }

    /**
     * Starts a server that uses the data in {@code folder}. If a killed portal left a server running on this data,
     * stops that server first.
     */
    static EmbeddedDatabase start(DatabaseProgram program, Path folder) {
        try {
            DataFolder.owned(folder);
            stopLeftover(folder);
            var data = folder.resolve("data");
            if (!Files.isDirectory(data)) program.install(data, folder.resolve("install.log"));
            return launched(program, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while the database was starting.", e);
        }
    }

    /**
     * Returns the JDBC address of {@code schema}. Creates the schema and its audit schema if they do not exist. Also
     * removes an existing Liquibase lock: no other process uses the schema, so the lock was left by a portal that was
     * killed during a migration.
     */
    String url(String schema) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("create database if not exists `" + schema + "`");
            statement.execute("create database if not exists `" + AuditSchema.beside(schema) + "`");
            statement.execute("drop table if exists `" + schema + "`.DATABASECHANGELOGLOCK");
            return "jdbc:mariadb://" + ADDRESS + ":" + port + "/" + schema;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the name of the database user with which the portal reads and writes rows. */
    String user() {
        return USER;
    }

    /** Returns the name of the database user that creates and changes tables. It has the same password. */
    String owner() {
        return OWNER;
    }

    String password() {
        return password;
    }

    long pid() {
        return server.pid();
    }

    @Override
    public void close() {
        stop(server.toHandle());
    }

    private static EmbeddedDatabase launched(DatabaseProgram program, Path folder)
            throws IOException, InterruptedException {
        var port = freePort();
        var password = HexFormat.of().formatHex(SecureRandom.getSeed(16));
        var users = users(folder, password);
        var output = folder.resolve("server.log");
        var command = program.command(
                program.server(),
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + DataFolder.owned(DatabaseProgram.temporary(folder.resolve("data"))),
                "--pid-file=" + folder.resolve("server.pid"),
                "--init-file=" + users,
                "--socket=server.sock", // relative to the data directory: the full path of a socket may be too long
                "--port=" + port,
                "--bind-address=" + ADDRESS,
                "--skip-name-resolve",
                "--skip-ssl", // otherwise each start creates a certificate, which takes seconds
                "--local-infile=0",
                "--default-time-zone=+00:00",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-log-file-size=" + REDO_LOG,
                "--innodb-log-buffer-size=4M",
                "--innodb-buffer-pool-size=96M",
                "--aria-pagecache-buffer-size=4M",
                "--key-buffer-size=1M",
                "--max-allowed-packet=64M",
                "--max-connections=100");
        var server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var database = new EmbeddedDatabase(port, password, server);
        database.stopAtTheLatestWithJava();
        database.awaitStart(output);
        Files.delete(users);
        log.info("The database is running (process {}, port {}).", server.pid(), port);
        return database;
    }

    /**
     * Makes sure that the server stops with this Java process. Spring does not close its beans if it is stopped during
     * its start. This method therefore registers a shutdown handler, which runs after all beans are closed.
     */
    private void stopAtTheLatestWithJava() {
        try {
            SpringApplication.getShutdownHandlers().add(this::close);
        } catch (IllegalStateException stopping) {
            close();
            throw new CannotStart("Stopped while starting.", stopping);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(ADDRESS))) {
            return socket.getLocalPort();
        }
    }

    private static Path users(Path folder, String password) throws IOException {
        var file = folder.resolve("users.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        // each line has one complete statement, because the server reads the file line by line
        return Files.writeString(file, """
                create or replace user '%4$s'@'%2$s' identified by '%3$s';
                grant all on `%1$s%%`.* to '%4$s'@'%2$s';
                grant all on `audit\\_%1$s%%`.* to '%4$s'@'%2$s';
                create or replace user '%1$s'@'%2$s' identified by '%3$s';
                grant select, insert, update, delete on `%1$s%%`.* to '%1$s'@'%2$s';
                grant select, insert on `audit\\_%1$s%%`.* to '%1$s'@'%2$s';
                """.formatted(USER, ADDRESS, password, OWNER));
    }

    private void awaitStart(Path output) throws InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (!answers()) {
            if (!server.isAlive()) throw CannotStart.withOutput("The database stopped while starting", output);
            if (System.nanoTime() > deadline) {
                close();
                throw CannotStart.withOutput("The database did not start in time", output);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:mariadb://" + ADDRESS + ":" + port + "/", OWNER, password);
    }

    /**
     * Stops a server that a killed portal left running on the data in {@code folder}. Finds it by its command line, not
     * by its pid file, because a server that is still starting locks the data but has no pid file yet.
     */
    static void stopLeftover(Path folder) {
        ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().commandLine().orElse("").contains("--datadir=" + folder.resolve("data")))
                .forEach(process -> {
                    log.warn("Stopping the database that a killed portal left running (process {}).", process.pid());
                    stop(process);
                });
    }

    /**
     * Asks {@code process} to stop and waits until it has ended; kills it if it still runs after a minute. A killed
     * server recovers its data at its next start.
     */
    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            process.destroyForcibly();
        }
    }
}
