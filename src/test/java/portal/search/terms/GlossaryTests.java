package portal.search.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.search.Facet;
import portal.search.LeafletSpaces;
import portal.search.Query;
import portal.search.Results;
import portal.search.Search;
import portal.ui.Languages;

/**
 * Tests that a query with a term also finds texts with its translations, and that only trainers can change the
 * glossary.
 */
@PortalTest
class GlossaryTests {
    @Autowired
    Search search;

    @Autowired
    Glossary glossary;

    @Autowired
    LeafletSpaces library;

    @Autowired
    TestPeople town;

    private PersonId lim;
    private PersonId trainer;
    private SpaceId forum;

    @BeforeEach
    void enter() {
        lim = library.officer("SG");
        trainer = town.somebody(Affiliation.GENERAL_SECRETARIAT, null, Role.TRAINER);
        forum = library.forum("Aviary");
        TestViewers.enter(lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void everybody_signed_in_reads_the_glossary_and_only_its_keepers_change_it() {
        for (var outsider : List.of(
                lim,
                library.bureau("SG"),
                library.partner(),
                town.somebody(Affiliation.GENERAL_SECRETARIAT, null, Role.ADMIN))) {
            TestViewers.enter(outsider);
            assertThat(glossary.entries("seizure", Locale.ENGLISH)).isNotEmpty();
            assertThat(glossary.isMine()).isFalse();
            assertThatThrownBy(() -> glossary.add(Map.of("en", "a", "fr", "b"))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> glossary.change("seizure", Map.of("en", "a", "fr", "b")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> glossary.remove("seizure")).isInstanceOf(NotFound.class);
        }
        TestViewers.enter(trainer);
        assertThat(glossary.isMine()).isTrue();
        TestViewers.leave();
        assertThatThrownBy(() -> glossary.entries("seizure", Locale.ENGLISH)).isInstanceOf(NotFound.class);
    }

    @Test
    void three_hundred_terms_are_shipped_in_four_languages() {
        assertThat(ShippedTerms.read()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(ShippedTerms.read().values())
                .allSatisfy(entry -> assertThat(Languages.CODES)
                        .allSatisfy(language ->
                                assertThat(entry.words().get(language)).isNotEmpty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chain of custody",
                "chains of custody",
                "cadenas de custodia",
                "chaîne de conservation",
                "سلسلة الحيازة"
            })
    void a_term_is_found_in_each_language_and_marked_there(String asked) {
        library.keep(
                library.leaflet(forum, "en", "Keep the chain of custody intact."),
                library.leaflet(forum, "fr", "La chaîne de conservation est rompue.")
                        .in("fr"),
                library.leaflet(forum, "es", "Respete la cadena de custodia.").in("es"),
                library.leaflet(forum, "ar", "يجب احترام سلسلة الحيازة دائما.").in("ar"),
                library.leaflet(forum, "none", "La chaîne du froid.").in("fr"));
        var results = here(Query.of(asked));
        assertThat(results.hits())
                .extracting(hit -> hit.entry().title())
                .containsExactlyInAnyOrder("en", "fr", "es", "ar");
        assertThat(results.total()).isEqualTo(4);
        assertThat(results.hits())
                .allSatisfy(
                        hit -> assertThat(hit.extracts().getFirst().sought()).isNotEmpty());
        assertThat(results.otherWords()).hasSize(1);
    }

    @Test
    void what_has_the_words_themselves_comes_first_and_the_rest_can_be_switched_off() {
        library.keep(
                library.leaflet(forum, "Rançongiciel rançongiciel", "Rançongiciel, rançongiciel.")
                        .in("fr"),
                library.leaflet(forum, "Notes", "Some words and then ransomware."));
        assertThat(titles(Query.of("ransomware"))).containsExactly("Notes", "Rançongiciel rançongiciel");
        var own = here(Query.of("ransomware").in(Query.QueryLanguages.OWN));
        assertThat(own.hits()).extracting(hit -> hit.entry().title()).containsExactly("Notes");
        assertThat(own.otherWords()).isNotEmpty();
        for (var literally : List.of("\"ransomware\"", "=ransomware", "ransom*", "title:ransomware"))
            assertThat(here(Query.of(literally)).otherWords()).as(literally).isEmpty();
        assertThat(titles(Query.of("words -ransomware"))).isEmpty();
    }

    @Test
    void a_word_of_another_language_is_not_taken_for_a_word_of_this_one() {
        library.keep(
                library.leaflet(forum, "Red", "The red car."),
                library.leaflet(forum, "Redes", "Las redes del puerto.").in("es"));
        assertThat(titles(Query.of("network"))).containsExactly("Redes");
    }

    @Test
    void what_the_keeper_changes_holds_from_the_next_question_on() {
        library.keep(
                library.leaflet(forum, "Weka", "Un wekabird rouge.").in("fr"),
                library.leaflet(forum, "Kakapo", "Un kakapobird vert.").in("fr"));
        assertThat(titles(Query.of("flightless"))).isEmpty();
        TestViewers.enter(trainer);
        var key = glossary.add(Map.of("en", "flightless | wingless", "fr", "wekabird"));
        TestViewers.enter(lim);
        assertThat(titles(Query.of("flightless"))).containsExactly("Weka");
        TestViewers.enter(trainer);
        glossary.change(key, Map.of("en", "flightless", "fr", "kakapobird"));
        var entry = glossary.entries("kakapobird", Locale.ENGLISH).getFirst();
        assertThat(entry.by()).isEqualTo(trainer);
        assertThat(entry.at()).isNotNull();
        TestViewers.enter(lim);
        assertThat(titles(Query.of("flightless"))).containsExactly("Kakapo");
        assertThat(titles(Query.of("wingless"))).isEmpty();
        TestViewers.enter(trainer);
        glossary.remove(key);
        assertThat(glossary.entries("kakapobird", Locale.ENGLISH)).isEmpty();
        assertThatThrownBy(() -> glossary.remove(key)).isInstanceOf(NotFound.class);
        TestViewers.enter(lim);
        assertThat(titles(Query.of("flightless"))).isEmpty();
    }

    @Test
    void a_shipped_entry_can_be_changed_and_removed() {
        TestViewers.enter(trainer);
        glossary.change("pangolin", Map.of("en", "pangolin", "fr", "pangolinfr"));
        assertThat(glossary.entries("pangolinfr", Locale.ENGLISH)).hasSize(1);
        glossary.remove("pangolin");
        assertThat(glossary.entries("pangolin", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void an_entry_says_something_in_two_languages_and_not_endlessly() {
        TestViewers.enter(trainer);
        for (var lines : List.of(Map.of("en", "alone", "fr", " | "), Map.of("en", "a".repeat(501), "fr", "b")))
            assertThatThrownBy(() -> glossary.add(lines)).isInstanceOf(Refused.class);
    }

    private List<String> titles(Query query) {
        return here(query).hits().stream().map(hit -> hit.entry().title()).toList();
    }

    private Results here(Query query) {
        return search.find(query.only(Facet.SPACE, forum.value().toString()));
    }
}
