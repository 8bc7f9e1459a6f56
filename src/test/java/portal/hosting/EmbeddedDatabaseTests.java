package portal.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class EmbeddedDatabaseTests {
    @TempDir
    Path folder;

    @Test
    void what_was_committed_is_there_after_a_restart() throws SQLException {
        try (var first = start()) {
            run(first, "create table note (text varchar(20))");
            run(first, "insert into note values ('kept')");
        }
        try (var second = start();
                var connection = connect(second, second.user(), second.password());
                var rows = connection.createStatement().executeQuery("select text from note")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("kept");
        }
    }

    @Test
    void nobody_else_gets_in_over_the_network() {
        try (var database = start()) {
            assertThatThrownBy(() -> connect(database, "root", "")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connect(database, "root", database.password()))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connect(database, database.user(), "")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connect(database, "", "")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void the_portal_works_with_what_tables_hold_and_only_adds_to_the_audit_log() throws SQLException {
        try (var database = start()) {
            var audit = AuditSchema.beside("portal");
            run(database, "create table note (text varchar(20))");
            database.url("portal");
            run(database, "create table " + audit + ".entry (text varchar(20))");
            try (var connection = connect(database, database.user(), database.password());
                    var portal = connection.createStatement()) {
                for (var may : List.of(
                        "insert into note values ('x')",
                        "update note set text = 'y'",
                        "delete from note",
                        "insert into " + audit + ".entry values ('x')",
                        "select * from " + audit + ".entry")) portal.execute(may);
                for (var mayNot : List.of(
                        "update " + audit + ".entry set text = 'y'",
                        "delete from " + audit + ".entry",
                        "truncate table " + audit + ".entry",
                        "drop table " + audit + ".entry",
                        "alter table " + audit + ".entry add more int",
                        "replace into " + audit + ".entry values ('x')",
                        "drop table note"))
                    assertThatThrownBy(() -> portal.execute(mayNot)).as(mayNot).hasMessageContaining("denied");
            }
        }
    }

    @Test
    void the_password_is_nowhere_on_the_disk_once_it_runs() throws Exception {
        try (var database = start();
                var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                assertThat(Files.readString(file)).doesNotContain(database.password());
        }
    }

    @Test
    void a_server_left_by_a_killed_portal_is_stopped_and_its_data_kept() throws Exception {
        var left = start();
        run(left, "create table note (text varchar(20))");
        var leftover = ProcessHandle.of(left.pid()).orElseThrow();
        try (var next = start()) {
            assertThat(leftover.onExit().get(1, TimeUnit.SECONDS).isAlive()).isFalse();
            run(next, "insert into note values ('kept')");
        }
    }

    @Test
    void so_is_one_whose_portal_was_killed_before_the_server_had_said_who_it_is() throws Exception {
        try (var left = start()) {
            Files.delete(folder.resolve("server.pid"));
            try (var next = start()) {
                assertThat(ProcessHandle.of(left.pid())).isEmpty();
                run(next, "create table note (text varchar(20))");
            }
        }
    }

    @Test
    void a_lock_left_by_a_portal_killed_while_it_made_its_tables_is_lifted() throws Exception {
        try (var killed = start()) {
            run(killed, "create table DATABASECHANGELOGLOCK (locked boolean)");
        }
        try (var next = start();
                var connection = connect(next, next.user(), next.password());
                var tables = connection.createStatement().executeQuery("show tables")) {
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void one_that_cannot_start_says_why() throws Exception {
        start().close();
        Files.writeString(folder.resolve("data/ibdata1"), "no longer what it was");
        assertThatThrownBy(this::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("ibdata1")
                .hasMessageContaining("server.log");
    }

    @Test
    void one_that_cannot_be_set_up_says_why() throws Exception {
        var program = DatabaseProgram.at(TestDatabase.PROGRAM);
        var elsewhere = new DatabaseProgram(program.server(), program.install(), List.of("--basedir=" + folder));
        assertThatThrownBy(() -> EmbeddedDatabase.start(elsewhere, folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("FATAL ERROR")
                .hasMessageContaining("install.log");
    }

    /**
     * In an earlier version, the setup of a database also deleted the files of other databases in the shared temporary
     * folder.
     */
    @Test
    void one_that_is_set_up_leaves_the_temporary_tables_of_others_alone() throws Exception {
        var others = Files.createFile(
                Path.of(System.getProperty("java.io.tmpdir"), "#sql-temptable-" + folder.hashCode() + ".MAI"));
        try (var database = start()) {
            assertThat(others).exists();
        } finally {
            Files.deleteIfExists(others);
        }
    }

    @Test
    void stopping_ends_the_process() {
        var database = start();
        database.close();
        assertThat(ProcessHandle.of(database.pid())).isEmpty();
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(DatabaseProgram.at(TestDatabase.PROGRAM), folder);
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database, database.owner(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static java.sql.Connection connect(EmbeddedDatabase database, String user, String password)
            throws SQLException {
        return DriverManager.getConnection(database.url("portal"), user, password);
    }
}
