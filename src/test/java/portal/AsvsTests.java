package portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Holds the two tables that tell how the portal meets the Application Security Verification Standard to their word. */
class AsvsTests {
    /** Chapters V1, V2 and V4 of ASVS 5.0.0, levels 1 and 2. */
    private static final List<String> REQUIREMENTS = List.of("""
            V1.1.1 V1.1.2
            V1.2.1 V1.2.2 V1.2.3 V1.2.4 V1.2.5 V1.2.6 V1.2.7 V1.2.8 V1.2.9
            V1.3.1 V1.3.2 V1.3.3 V1.3.4 V1.3.5 V1.3.6 V1.3.7 V1.3.8 V1.3.9 V1.3.10 V1.3.11
            V1.4.1 V1.4.2 V1.4.3 V1.5.1 V1.5.2
            V2.1.1 V2.1.2 V2.1.3 V2.2.1 V2.2.2 V2.2.3 V2.3.1 V2.3.2 V2.3.3 V2.3.4 V2.4.1
            V4.1.1 V4.1.2 V4.1.3 V4.2.1 V4.3.1 V4.3.2 V4.4.1 V4.4.2 V4.4.3 V4.4.4
            """.strip().split("\\s+"));

    private static final Path TABLES = Path.of("src/test/resources/portal");
    private static final Pattern TEST = Pattern.compile("`(portal\\.[\\w.]+)\\.(\\w+)`");
    private static final int SHORTEST_REASON = 30;

    @Test
    void every_requirement_stands_in_the_table_once() throws IOException {
        assertThat(rows("asvs.md")).extracting(row -> row[0]).containsExactlyElementsOf(REQUIREMENTS);
    }

    @Test
    void what_is_met_is_met_by_tests_that_run_and_all_else_says_why() throws IOException {
        for (var row : rows("asvs.md")) {
            assertThat(row).as(row[0]).hasSize(4).doesNotContain("");
            switch (row[2]) {
                case "MET" -> isTested(row[0], row[3]);
                case "NOT_APPLICABLE", "OPEN" -> assertThat(row[3]).as(row[0]).hasSizeGreaterThan(SHORTEST_REASON);
                default -> throw new AssertionError(row[0] + " is " + row[2]);
            }
        }
    }

    @Test
    void every_limit_is_the_one_in_the_code_and_has_its_test() throws Exception {
        for (var row : rows("limits.md")) {
            assertThat(row).as(row[0]).hasSize(4);
            if (!row[2].isEmpty()) assertThat(written(row[2])).as(row[0]).isEqualTo(row[1].split(" ")[0]);
            isTested(row[0], row[3]);
        }
    }

    private static void isTested(String what, String by) {
        var tests = TEST.matcher(by).results().toList();
        assertThat(tests).as(what).isNotEmpty();
        assertThat(TEST.matcher(by).replaceAll("").replace("<br>", "")).as(what).isBlank();
        tests.forEach(test -> {
            assertThat(test.group(1)).as(what).matches(".*(Tests|Journey|IT)"); // what the build runs
            assertThat(methods(test.group(1)))
                    .as(what)
                    .anyMatch(method -> method.getName().equals(test.group(2)) && runs(method));
        });
    }

    private static boolean runs(Method method) {
        return (method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                && !method.isAnnotationPresent(Disabled.class)
                && !method.getDeclaringClass().isAnnotationPresent(Disabled.class);
    }

    private static List<Method> methods(String type) {
        try {
            return List.of(load(type).getDeclaredMethods());
        } catch (ClassNotFoundException none) {
            throw new AssertionError("There is no " + type);
        }
    }

    /** The value of a constant, as a person writes it. */
    private static String written(String place) throws Exception {
        var name = place.replace("`", "");
        var field = load(name.substring(0, name.lastIndexOf('.')))
                .getDeclaredField(name.substring(name.lastIndexOf('.') + 1));
        field.setAccessible(true);
        return switch (field.get(null)) {
            case Duration time -> time.toDays() > 0 ? time.toDays() + "d" : time.toMinutes() + "min";
            case Object value -> value.toString();
        };
    }

    /** Only looked at: whatever a class would do when it is first used is not done. */
    private static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, AsvsTests.class.getClassLoader());
    }

    private static List<String[]> rows(String table) throws IOException {
        try (Stream<String> lines = Files.lines(TABLES.resolve(table))) {
            return lines.filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                    .skip(1)
                    .map(line -> line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                    .map(cells -> Arrays.stream(cells).map(String::strip).toArray(String[]::new))
                    .toList();
        }
    }
}
