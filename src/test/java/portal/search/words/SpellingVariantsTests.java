package portal.search.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests that names match across spellings and scripts. The test searches a list of names that is mixed with other
 * words.
 */
class SpellingVariantsTests {
    private static final Path NAMES = Path.of("src/test/resources/portal/search/names.txt");
    private static final double RECALL = 0.95;
    private static final double PRECISION = 0.95;

    @Test
    void a_name_is_found_by_its_other_spellings_and_by_few_other_words() {
        var names = names();
        var others = others();
        var pool = new LinkedHashMap<String, Set<String>>();
        Stream.concat(names.stream().flatMap(List::stream), others.stream())
                .forEach(text -> pool.put(text, keys(text)));
        var wanted = 0;
        var found = 0;
        var wrong = 0;
        var missed = new ArrayList<String>();
        var mistaken = new ArrayList<String>();
        for (var row : names)
            for (var asked : row) {
                var spellings = NameParts.of(Analysis.count(asked) == 0 ? List.of() : words(asked)).stream()
                        .map(part -> SpellingVariants.of(part.text()))
                        .toList();
                for (var entry : pool.entrySet()) {
                    if (entry.getKey().equals(asked)) continue;
                    var isHit = spellings.stream()
                            .allMatch(spelling -> entry.getValue().stream().anyMatch(spelling::is));
                    if (row.contains(entry.getKey())) {
                        wanted++;
                        if (isHit) found++;
                        else missed.add(asked + " -> " + entry.getKey());
                    } else if (isHit) {
                        wrong++;
                        mistaken.add(asked + " -> " + entry.getKey());
                    }
                }
            }
        System.out.printf(
                Locale.ROOT,
                "Names: %d spellings, %d other words, recall %.3f, precision %.3f%n",
                names.stream().mapToInt(List::size).sum(),
                others.size(),
                (double) found / wanted,
                (double) found / (found + wrong));
        assertThat((double) found / wanted).as("missed %s", missed).isGreaterThan(RECALL);
        assertThat((double) found / (found + wrong)).as("mistaken %s", mistaken).isGreaterThan(PRECISION);
    }

    private static Set<String> keys(String text) {
        return new HashSet<>(Analysis.words(Fields.NAMES, text));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        Analysis.words(Fields.ANY, text, (word, start, end) -> words.add(text.substring(start, end)));
        return words;
    }

    private static List<List<String>> names() {
        try (var lines = Files.lines(NAMES, UTF_8)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the names of countries and languages: real words with many different sounds, which names of people should
     * not match.
     */
    private static Set<String> others() {
        var others = new TreeSet<String>();
        for (var language : List.of("en", "fr", "es", "ar", "ru")) {
            var locale = Locale.of(language);
            Stream.of(Locale.getISOCountries())
                    .map(code -> Locale.of("", code).getDisplayCountry(locale))
                    .filter(name -> !name.contains(" "))
                    .forEach(others::add);
            Stream.of(Locale.getISOLanguages())
                    .map(code -> Locale.of(code).getDisplayLanguage(locale))
                    .filter(name -> !name.contains(" "))
                    .map(name -> name.substring(0, 1).toUpperCase(locale) + name.substring(1))
                    .forEach(others::add);
        }
        return others;
    }
}
