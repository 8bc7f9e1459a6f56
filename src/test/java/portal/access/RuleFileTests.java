package portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import portal.PortalTest;
import portal.hosting.TestDatabase;

/**
 * Tests that the access rule in the database is the one in db/access/may.sql. Each test has an empty schema and copies
 * of the change log files.
 */
@PortalTest
class RuleFileTests {
    private static final Path RULE = Path.of("db/access/may.sql");

    @TempDir
    Path files;

    @Autowired
    HikariDataSource asThePortal;

    private DataSource portal;
    private DataSource schema;

    @BeforeEach
    void copy_the_files_and_make_a_schema() throws IOException {
        for (var part : List.of("db/people", "db/access", "db/changelog.yaml"))
            FileSystemUtils.copyRecursively(Path.of(part), files.resolve(part));
        portal = TestDatabase.owned(asThePortal);
        JdbcClient.create(portal).sql("create or replace schema portal_rule").update();
        schema = DataSourceBuilder.derivedFrom(portal)
                .url(asThePortal.getJdbcUrl().replaceFirst("/portal_\\d+", "/portal_rule"))
                .build();
    }

    @AfterEach
    void drop_the_schema() {
        JdbcClient.create(portal).sql("drop schema portal_rule").update();
    }

    @Test
    void a_new_database_has_the_rule_of_the_file() throws Exception {
        write(rule().replace("'ACTIVE'", "'CHANGED'"));
        update();
        assertThat(view(schema)).isEqualTo(view(portal).replace("'ACTIVE'", "'CHANGED'"));
    }

    @Test
    void a_database_made_before_there_was_the_file_takes_it_over_and_every_change_of_it() throws Exception {
        Files.delete(files.resolve(RULE));
        update();
        write(rule().replace("'ACTIVE'", "'CHANGED'"));
        update();
        assertThat(view(schema)).contains("'CHANGED'");
        write(rule());
        update();
        assertThat(view(schema)).isEqualTo(view(portal)).contains("'ACTIVE'");
    }

    private static String rule() throws IOException {
        return Files.readString(RULE);
    }

    private void write(String rule) throws IOException {
        Files.writeString(files.resolve(RULE), rule);
    }

    private void update() throws Exception {
        try (var liquibase = new Liquibase(
                "db/changelog.yaml",
                new DirectoryResourceAccessor(files),
                new JdbcConnection(schema.getConnection()))) {
            liquibase.update(new Contexts("real"));
        }
    }

    /** Returns the definition of the rule's view as the database stores it, without the name of the schema. */
    private static String view(DataSource database) {
        return JdbcClient.create(database)
                .sql("select replace(view_definition, concat('`', database(), '`.'), '') from information_schema.views"
                        + " where table_schema = database() and table_name = 'may'")
                .query(String.class)
                .single();
    }
}
