package portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.Explanation.ExplanationReason;
import portal.search.grammar.Operator;
import portal.topics.TopicItems;
import portal.ui.Languages;
import portal.ui.Texts;

/**
 * Tests in every language that the help page is right about every operator: the example of the operator finds exactly
 * the texts that the page says. The index also contains texts that the example must not find.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class OperatorsTests {
    private static final Instant IDES = Instant.parse("2026-03-15T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

    /** The media type of the file in the example of each language. */
    private static final Map<String, String> FILES = Map.of(
            "en", "application/pdf",
            "fr", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "es", "application/vnd.oasis.opendocument.presentation",
            "ar", "image/png");

    private static final Map<String, String> WRITTEN = Map.of("en", "fr", "fr", "es", "es", "ar", "ar", "fr");

    @Autowired
    Search search;

    @Autowired
    LeafletSpaces library;

    @Autowired
    Texts texts;

    private final Map<String, ExampleShelf> shelves = new HashMap<>();
    private PersonId lim;

    /** The leaflets for one example. @param rooms the spaces that the test searches */
    private record ExampleShelf(Set<SpaceId> rooms, List<Leaflet> found, List<Leaflet> missed) {}

    static Stream<Arguments> everything() {
        return Stream.of(Operator.values())
                .flatMap(operator -> Languages.ALL.stream().map(language -> Arguments.of(operator, language)));
    }

    @BeforeAll
    void fill_the_library() {
        lim = library.officer("SG");
        everything().forEach(each -> {
            var operator = (Operator) each.get()[0];
            var language = (Locale) each.get()[1];
            shelves.put(operator + " " + language, shelf(operator, language));
        });
        library.keep(shelves.values().stream()
                .flatMap(shelf -> Stream.concat(shelf.found().stream(), shelf.missed().stream()))
                .toArray(Leaflet[]::new));
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everything")
    void the_example_finds_what_the_help_page_says_and_nothing_else(Operator operator, Locale language) {
        var shelf = shelves.get(operator + " " + language);
        TestViewers.enter(lim);
        var results = search.find(Query.of(text(operator.example(), language))
                .only(
                        Facet.SPACE,
                        shelf.rooms().stream()
                                .map(room -> room.value().toString())
                                .toArray(String[]::new)));
        assertThat(shelf.missed()).isNotEmpty();
        assertThat(results.explanations())
                .extracting(Explanation::reason)
                .isEqualTo(operator == Operator.QUOTED ? List.of(ExplanationReason.COMPULSORY) : List.of());
        assertThat(results.hits().stream()
                        .filter(hit -> !hit.entry().kind().isSpace())
                        .map(hit -> hit.entry().title())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        shelf.found().stream().map(leaflet -> leaflet.title).toList());
    }

    private ExampleShelf shelf(Operator operator, Locale language) {
        var example = text(operator.example(), language);
        var value = example.substring(example.indexOf(':') + 1).replace("\"", "");
        var room = library.forum(operator == Operator.SPACE ? value : "A shelf");
        TestViewers.enter(lim);
        var elsewhere = operator == Operator.SPACE ? library.forum("Elsewhere") : room;
        TestViewers.enter(lim);
        var found = leaflet(room, "found", language);
        var missed = leaflet(elsewhere, "missed", language);
        switch (operator) {
            case TITLE -> {
                found.title = "found: " + value;
                missed.words = value;
            }
            case AUTHOR -> {
                found.by(library.officer("SG", "Ana " + value.toUpperCase(language)));
                missed.by(lim);
            }
            case SPACE -> missed.words = value;
            case KIND -> found.of(TopicItems.TOPIC);
            case FORMAT -> {
                found.file(FILES.get(language.getLanguage()));
                missed.file("text/plain");
            }
            case LANGUAGE -> {
                found.in(WRITTEN.get(language.getLanguage()));
                missed.in("pt");
            }
            case MARKING -> {
                found.audience = library.audience(room, LeafletSpaces.GREEN.withTlp(Tlp.AMBER))
                        .value();
                missed.audience = library.audience(room, LeafletSpaces.GREEN).value();
            }
            case AFTER -> {
                found.at(IDES);
                missed.at(IDES.minusSeconds(1));
            }
            case BEFORE -> {
                found.at(MARCH.minusSeconds(1));
                missed.at(MARCH);
            }
            case OTHER_LANGUAGES -> {
                var other = Locale.of(WRITTEN.get(language.getLanguage()));
                return new ExampleShelf(
                        Set.of(room),
                        leaflets(room, text(operator.finds(), language), other),
                        leaflets(room, text(operator.misses(), language), other));
            }
            default -> {
                return new ExampleShelf(
                        Set.of(room),
                        leaflets(room, text(operator.finds(), language), language),
                        leaflets(room, text(operator.misses(), language), language));
            }
        }
        return new ExampleShelf(new HashSet<>(List.of(room, elsewhere)), List.of(found), List.of(missed));
    }

    private List<Leaflet> leaflets(SpaceId room, String texts, Locale language) {
        return texts.lines()
                .map(words -> library.leaflet(room, "Note " + UUID.randomUUID(), words)
                        .in(language.getLanguage()))
                .toList();
    }

    private Leaflet leaflet(SpaceId room, String title, Locale language) {
        return library.leaflet(room, title, "Words").in(language.getLanguage());
    }

    private String text(String key, Locale language) {
        return texts.getTranslation(key, language);
    }
}
