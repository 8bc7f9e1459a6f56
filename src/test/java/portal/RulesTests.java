package portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks that rules.md defines every rule code that is cited, that every rule in rules.md is cited, that tests name the
 * clauses AC-01 to AC-21, and that no file refers to the domain model, which is not in this repository.
 */
class RulesTests {
    private static final Path RULES = Path.of("src/docs/rules.md");
    private static final Pattern CODE = Pattern.compile("\\b(?:AC|NL|DP|C|W|J)-\\d\\d\\b");
    private static final Pattern DEFINED = Pattern.compile("(?m)^\\| (" + CODE + ") \\|");

    /** The first line of a test method, with the codes after it. */
    private static final Pattern CLAUSE = Pattern.compile("(?m)^    void \\w+\\(.*\\{ // .*AC-\\d\\d.*$");

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
    void each_clause_of_the_access_rule_is_named_by_a_test() throws IOException { // AC-01 to AC-21
        var named = new TreeSet<String>();
        for (var file : files())
            if (file.startsWith("src/test/java"))
                CLAUSE.matcher(Files.readString(file))
                        .results()
                        .forEach(test -> CODE.matcher(test.group()).results().forEach(code -> named.add(code.group())));
        assertThat(named)
                .containsAll(IntStream.rangeClosed(1, 21)
                        .mapToObj("AC-%02d"::formatted)
                        .toList());
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
