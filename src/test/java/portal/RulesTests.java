package portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks that rules.md defines every rule code that is cited, that every rule in rules.md is cited, and that no file
 * refers to a document outside this repository.
 */
class RulesTests {
    private static final Path RULES = Path.of("src/docs/rules.md");
    private static final Pattern CODE = Pattern.compile("\\b(?:AC|NL|DP|C|W|J)-\\d\\d\\b");
    private static final Pattern DEFINED = Pattern.compile("(?m)^\\| (" + CODE + ") \\|");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\bdomain model\\b");

    @Test
    void each_code_that_is_cited_is_defined() throws IOException {
        assertThat(defined()).containsAll(cited());
    }

    @Test
    void each_rule_that_is_defined_is_cited() throws IOException {
        assertThat(cited()).containsAll(defined());
    }

    @Test
    void nothing_points_to_a_document_that_is_not_in_the_repository() throws IOException {
        for (var file : files())
            assertThat(ELSEWHERE.matcher(Files.readString(file)).find())
                    .as("%s", file)
                    .isFalse();
    }

    private static Set<String> defined() throws IOException {
        var codes = new TreeSet<String>();
        DEFINED.matcher(Files.readString(RULES)).results().forEach(code -> codes.add(code.group(1)));
        return codes;
    }

    private static Set<String> cited() throws IOException {
        var codes = new TreeSet<String>();
        for (var file : files())
            CODE.matcher(Files.readString(file)).results().forEach(code -> codes.add(code.group()));
        return codes;
    }

    /** Returns the files that may cite rules: sources in Java, SQL, CSS and JavaScript, and the README. */
    private static Set<Path> files() throws IOException {
        var files = new TreeSet<Path>();
        for (var folder : Set.of("src/main/java", "src/test/java", "src/bench/java", "db", "frontend"))
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.filter(file -> file.toString().matches(".*\\.(java|sql|css|js)"))
                        .filter(file -> !file.endsWith("RulesTests.java"))
                        .forEach(files::add);
            }
        files.add(Path.of("README.md"));
        return files;
    }
}
