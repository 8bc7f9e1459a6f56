package portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import portal.facts.Fact;
import portal.ui.Languages;

/** Checks that every text of the screens exists in four languages, and that every key in use exists. */
class TextsTests {
    private static final Path TEXTS = Path.of("src/main/resources/portal");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Set<String> FORMS = Set.of("zero", "one", "two", "few", "many", "other");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9._-]+)\"");

    @Test
    void all_four_languages_have_the_same_keys_in_each_module() {
        assertEach(modules(), (module, faults) -> {
            var english = bases(texts(module, "en"));
            for (var language : Languages.CODES)
                if (!bases(texts(module, language)).equals(english))
                    faults.add(module + "/" + language + " differs from en in "
                            + difference(bases(texts(module, language)), english));
        });
    }

    @Test
    void a_key_begins_with_the_name_of_its_module() {
        assertEach(
                modules(),
                (module, faults) -> texts(module, "en").keySet().stream()
                        .filter(key -> !key.startsWith(module + "."))
                        .forEach(faults::add));
    }

    @Test
    void the_same_parameters_stand_in_every_language() {
        assertEach(modules(), (module, faults) -> {
            var english = texts(module, "en");
            for (var language : Languages.CODES) {
                var texts = texts(module, language);
                texts.forEach((key, text) -> {
                    var wanted = parameters(english.getOrDefault(twin(texts, key), text));
                    var used = parameters(text);
                    if (saysItsNumberInWords(texts, key) ? !wanted.containsAll(used) : !wanted.equals(used))
                        faults.add(language + " " + key + " " + used + " but en " + wanted);
                });
            }
        });
    }

    @Test
    void texts_with_parameters_are_patterns_and_others_show_as_they_are() {
        assertEach(modules(), (module, faults) -> {
            for (var language : Languages.CODES)
                texts(module, language).forEach((key, text) -> {
                    if (isPattern(texts(module, language), key)) {
                        if (text.replace("''", "").contains("'")) faults.add(language + " " + key + ": single '");
                        new MessageFormat(text);
                    } else if (text.contains("''")) faults.add(language + " " + key + ": '' without a parameter");
                    if (text.isBlank()) faults.add(language + " " + key + " is empty");
                });
        });
    }

    @Test
    void a_number_has_all_the_forms_that_its_language_knows() {
        assertEach(modules(), (module, faults) -> {
            for (var language : Languages.CODES) {
                var texts = texts(module, language);
                var wanted =
                        language.equals("ar") ? Set.of("one", "two", "few", "many", "other") : Set.of("one", "other");
                for (var key : texts.keySet())
                    if (key.endsWith(".other") && isPlural(texts, key))
                        for (var form : wanted)
                            if (!texts.containsKey(base(texts, key) + "." + form))
                                faults.add(language + " " + base(texts, key) + "." + form);
            }
        });
    }

    @Test
    void every_key_used_in_code_exists() {
        var modules = modules();
        var keys = modules.stream()
                .flatMap(module -> texts(module, "en").keySet().stream())
                .collect(Collectors.toSet());
        var missing = used().filter(literal -> modules.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !exists(literal, keys))
                .distinct();
        assertThat(missing).isEmpty();
    }

    @Test
    void every_fact_can_be_told_in_words() throws ClassNotFoundException {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Fact.class));
        var missing = new TreeSet<String>();
        for (var fact : scan.findCandidateComponents("portal")) {
            var key = Fact.what(Class.forName(fact.getBeanClassName()));
            var module = key.substring(0, key.indexOf('.'));
            if (isOfTheProduct(fact) && !texts(module, "en").containsKey(key)) missing.add(key);
        }
        assertThat(missing).isEmpty();
    }

    private static boolean isOfTheProduct(BeanDefinition fact) {
        return !String.valueOf(fact.getResourceDescription()).contains("test-classes");
    }

    /**
     * Returns whether a key exists. A literal may also be the beginning of a key that the code completes, such as
     * {@code "access.tlp."}.
     */
    private static boolean exists(String literal, Set<String> keys) {
        if (literal.endsWith(".") || literal.endsWith("-"))
            return keys.stream().anyMatch(key -> key.startsWith(literal));
        return keys.contains(literal) || keys.stream().anyMatch(key -> key.startsWith(literal + "."));
    }

    private static Stream<String> used() {
        return files(SOURCES, ".java")
                .flatMap(file -> LITERAL.matcher(read(file)).results().map(hit -> hit.group(1)));
    }

    private static List<String> modules() {
        return files(TEXTS, "texts_en.properties")
                .map(file -> file.getParent().getFileName().toString())
                .toList();
    }

    private static Map<String, String> texts(String module, String language) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve(module + "/texts_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sorted = new TreeMap<String, String>();
        texts.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }

    /** Returns the keys without the suffixes of plural categories, such as {@code .one}. */
    private static Set<String> bases(Map<String, String> texts) {
        return texts.keySet().stream().map(key -> base(texts, key)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String base(Map<String, String> texts, String key) {
        return isPlural(texts, key) ? key.substring(0, key.lastIndexOf('.')) : key;
    }

    private static boolean isPlural(Map<String, String> texts, String key) {
        var dot = key.lastIndexOf('.');
        return FORMS.contains(key.substring(dot + 1))
                && texts.containsKey(key.substring(0, dot) + ".one")
                && texts.containsKey(key.substring(0, dot) + ".other");
    }

    private static boolean isPattern(Map<String, String> texts, String key) {
        return isPlural(texts, key) || PARAMETER.matcher(texts.get(key)).find();
    }

    /**
     * Returns the English key for the same text. If the key has a plural category, this is the key with {@code .other},
     * because another language may have categories that English lacks.
     */
    private static String twin(Map<String, String> texts, String key) {
        return isPlural(texts, key) ? base(texts, key) + ".other" : key;
    }

    private static boolean saysItsNumberInWords(Map<String, String> texts, String key) {
        return isPlural(texts, key) && Set.of("zero", "one", "two").contains(key.substring(key.lastIndexOf('.') + 1));
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        return Stream.concat(
                        one.stream().filter(key -> !other.contains(key)),
                        other.stream().filter(key -> !one.contains(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertEach(List<String> modules, Check check) {
        var faults = new ArrayList<String>();
        modules.forEach(module -> check.of(module, faults));
        assertThat(faults).isEmpty();
    }

    private static Stream<Path> files(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A check of the texts of one module. It adds a line for each fault. */
    private interface Check {
        void of(String module, List<String> faults);
    }
}
