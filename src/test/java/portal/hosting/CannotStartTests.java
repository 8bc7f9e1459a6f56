package portal.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;

/**
 * Tests that one sentence explains why the portal cannot start: where the problem is, its cause, and the environment
 * variable to change.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class CannotStartTests {
    @TempDir
    static Path folder;

    EmbeddedDatabase server;
    String address;

    @BeforeAll
    void start() {
        server = EmbeddedDatabase.start(DatabaseProgram.at(TestDatabase.PROGRAM), folder.resolve("database"));
        address = server.url("portal");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_database_that_fits_is_taken() {
        assertThat(given(address, server.password()).getJdbcUrl()).isEqualTo(address);
    }

    @Test
    void a_database_that_cannot_be_reached_is_named_with_the_reason_and_the_variable() {
        said(
                () -> given("jdbc:mariadb://127.0.0.1:1/portal?password=secret", "x"),
                "jdbc:mariadb://127.0.0.1:1/portal",
                "refused",
                "SPRING_DATASOURCE_URL");
        said(() -> given("jdbc:mariadb://nowhere.invalid/portal", "x"), "nowhere.invalid", "SPRING_DATASOURCE_URL");
        said(() -> given("jdbc:postgresql://localhost/portal", "x"), "jdbc:mariadb:", "SPRING_DATASOURCE_URL");
    }

    @Test
    void so_is_one_that_does_not_let_the_portal_in() {
        said(() -> given(address, "wrong"), address, "Access denied", "SPRING_DATASOURCE_PASSWORD");
        said(() -> given(address + "_absent", server.password()), "_absent", "SPRING_DATASOURCE_URL");
        said(
                () -> given(address.replaceFirst("/portal$", "/"), server.password()),
                "names no database",
                "SPRING_DATASOURCE_URL");
    }

    @Test
    void so_is_one_whose_character_set_loses_letters() throws SQLException {
        run("create database portal_latin character set latin1");
        said(
                () -> given(address + "_latin", server.password()),
                "_latin keeps its text in latin1",
                "utf8mb4",
                "SPRING_DATASOURCE_URL");
    }

    @Test
    void so_is_one_that_has_no_place_for_the_audit_log() throws SQLException {
        run("create database portal_alone character set utf8mb4");
        said(() -> given(address + "_alone", server.password()), "audit_portal_alone", "grant select, insert");
    }

    @Test
    void a_master_key_that_is_none_or_cannot_be_read_is_named_with_its_place() throws Exception {
        said(() -> new MasterKey("{\"primaryKeyId\": 1}", folder), "PORTAL_MASTER_KEY");
        said(() -> new MasterKey("nonsense", folder), "PORTAL_MASTER_KEY");
        var file = folder.resolve("keys/master.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "nonsense");
        said(() -> new MasterKey("", folder), file.toString(), "PORTAL_MASTER_KEY");
    }

    @Test
    void so_is_one_that_is_not_the_one_by_which_things_were_sealed(@TempDir Path one, @TempDir Path other) {
        var sealed = new MasterKey("", one).seal(new byte[8], new byte[0]);
        assertThat(new MasterKey("", one).openAtStart(sealed, new byte[0], "the files"))
                .hasSize(8);
        said(
                () -> new MasterKey("", other).openAtStart(sealed, new byte[0], "the files"),
                other.toString(),
                "does not fit the files",
                "PORTAL_MASTER_KEY");
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_named() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "");
        said(() -> new DataFolder(file.resolve("home")), file.toString(), "PORTAL_HOME");
    }

    @Test
    void the_sentence_is_told_instead_of_a_stack_trace_wherever_the_failure_comes_from() {
        var failure = new BeanCreationException("entityManagerFactory", new CannotStart("Do this."));
        var analysis = new CannotStartAnalyzer().analyze(failure);
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).isEqualTo("Do this.");
    }

    private void run(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(address, server.owner(), server.password());
                var owner = connection.createStatement()) {
            owner.execute(statement);
        }
    }

    private ExternalDatabase given(String url, String password) {
        return new ExternalDatabase(url, server.user(), password).checked();
    }

    private static void said(ThrowingCallable start, String... words) {
        assertThatThrownBy(start)
                .isInstanceOf(CannotStart.class)
                .satisfies(failure -> assertThat(failure.getMessage())
                        .contains(words)
                        .doesNotContain("secret")
                        .hasLineCount(1));
    }
}
