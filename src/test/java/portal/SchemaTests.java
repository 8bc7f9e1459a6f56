package portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;

/**
 * Checks the database schema: references between tables follow the module dependencies, every table belongs to a
 * module, every change can be undone, and one file holds the access rule.
 */
@PortalTest
class SchemaTests {
    private static final Path DB = Path.of("db");
    private static final Pattern TABLE =
            Pattern.compile("(?i)create table (?:if not exists )?(?:\\$\\{audit\\}\\.)?`?(\\w+)");
    private static final Pattern RULE = Pattern.compile("(?i)\\bview (?:if (?:not )?exists )?`?may\\b");
    private static final Set<String> MADE_FOR_TESTS = Set.of("leaflet");

    @Autowired
    JdbcClient database;

    record Reference(String from, String to) {}

    @Test
    void foreign_keys_point_to_what_their_module_may_use() throws IOException {
        var modules = modulesByTable();
        var references = database.sql("select table_name 'from', referenced_table_name 'to'"
                        + " from information_schema.referential_constraints where constraint_schema = database()")
                .query(Reference.class)
                .list();
        assertThat(modules)
                .containsKeys(references.stream().map(Reference::from).toArray(String[]::new));
        assertThat(references).isNotEmpty().allMatch(reference -> {
            var from = modules.get(reference.from());
            var to = modules.get(reference.to());
            return from.equals(to) || mayUse(from, to);
        });
    }

    @Test
    void every_table_is_made_by_a_module() throws IOException {
        var tables = database.sql("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        assertThat(modulesByTable().keySet())
                .containsAll(tables.stream().filter(table -> !isNobodys(table)).toList());
    }

    @Test
    void every_change_can_be_taken_back() throws IOException {
        for (var file : files()) {
            var sql = Files.readString(file);
            assertThat(count(sql, "--rollback") + count(sql, "-- rollback"))
                    .as("rollbacks in %s", file)
                    .isGreaterThanOrEqualTo(count(sql, "--changeset") + count(sql, "-- changeset"));
        }
    }

    @Test
    void the_access_rule_stands_in_one_file_beside_the_landed_one_that_made_it_first() throws IOException {
        assertThat(files())
                .filteredOn(file -> RULE.matcher(contentOf(file.toFile())).find())
                .containsExactlyInAnyOrder(DB.resolve("access/may.sql"), DB.resolve("access/001-access.sql"));
    }

    /**
     * Returns whether the {@code package-info} of a module allows it to use the other module. ArchitectureTests checks
     * that the code obeys the {@code package-info}.
     */
    private static boolean mayUse(String module, String other) {
        try {
            var declared = Class.forName("portal." + module + ".package-info").getAnnotation(ApplicationModule.class);
            assertThat(declared)
                    .as("@ApplicationModule in package-info of portal.%s", module)
                    .isNotNull();
            return List.of(declared.allowedDependencies()).contains(other);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(
                    "There are tables in db/%1$s, but there is no package-info in portal.%1$s".formatted(module), e);
        }
    }

    private static Map<String, String> modulesByTable() throws IOException {
        var modules = new HashMap<String, String>();
        for (var file : files())
            TABLE.matcher(Files.readString(file))
                    .results()
                    .forEach(table -> modules.put(
                            table.group(1), file.getParent().getFileName().toString()));
        return modules;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(DB)) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList();
        }
    }

    private static boolean isNobodys(String table) {
        return MADE_FOR_TESTS.contains(table) || table.toLowerCase(Locale.ROOT).startsWith("databasechangelog");
    }

    private static long count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
