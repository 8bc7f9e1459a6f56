package portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** A Markdown table in the test resources that names the tests for each requirement. */
public final class RequirementTable {
    private static final Path TABLES = Path.of("src/test/resources/portal");
    private static final Pattern TEST = Pattern.compile("`(portal\\.[\\w.]+)\\.(\\w+)`");

    private RequirementTable() {}

    /** Returns the cells of each row, without the header. */
    public static List<String[]> rows(String table) throws IOException {
        try (Stream<String> lines = Files.lines(TABLES.resolve(table))) {
            return lines.filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                    .skip(1)
                    .map(line -> line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                    .map(cells -> Arrays.stream(cells).map(String::strip).toArray(String[]::new))
                    .toList();
        }
    }

    /**
     * Asserts that a cell names tests and nothing else, and that each of these tests exists and is run by the build.
     *
     * @param what the requirement, for the message of a failure
     * @param by the cell
     */
    public static void isTested(String what, String by) {
        var tests = TEST.matcher(by).results().toList();
        assertThat(tests).as(what).isNotEmpty();
        assertThat(TEST.matcher(by).replaceAll("").replace("<br>", "")).as(what).isBlank();
        tests.forEach(test -> {
            assertThat(test.group(1)).as(what).matches(".*(Tests|Journey|IT)"); // the build runs only these classes
            assertThat(methods(test.group(1)))
                    .as(what)
                    .anyMatch(method -> method.getName().equals(test.group(2)) && runs(method));
        });
    }

    /** Loads a class without running its static initialiser. */
    static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, RequirementTable.class.getClassLoader());
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
}
