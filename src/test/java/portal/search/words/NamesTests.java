package portal.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.Facet;
import portal.search.LeafletSpaces;
import portal.search.Query;
import portal.search.Results;
import portal.search.Search;

/** Tests that a person's name is found in every script and spelling, with a real index. */
@PortalTest
class NamesTests {
    private static final String NONSENSE = "zzqxjwvk";

    @Autowired
    Search search;

    @Autowired
    LeafletSpaces library;

    private PersonId lim;
    private SpaceId forum;

    @BeforeEach
    void enter() {
        lim = library.officer("SG");
        forum = library.forum("Registry");
        TestViewers.enter(lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mohammed Al-Hashimi",
                "mohammed al hashimi",
                "Mohamed Alhachemi",
                "محمد الهاشمي",
                "Мохаммед Аль-Хашими"
            })
    void a_name_finds_its_other_spellings_and_marks_them(String asked) {
        library.keep(
                library.leaflet(forum, "One", "Seen with Mohammed Al-Hashimi at noon."),
                library.leaflet(forum, "Two", "Vu avec Mohamed Alhachemi à midi.")
                        .in("fr"),
                library.leaflet(forum, "Three", "شوهد مع محمد الهاشمي ظهرا.").in("ar"),
                library.leaflet(forum, "Four", "Мохаммед Аль-Хашими был там.").in("ru"),
                library.leaflet(forum, "Five", "Mahmoud Hashem was not there."));
        var hits = here(asked).hits();
        assertThat(hits)
                .extracting(hit -> hit.entry().title())
                .containsExactlyInAnyOrder("One", "Two", "Three", "Four");
        assertThat(hits)
                .allSatisfy(
                        hit -> assertThat(hit.extracts().getFirst().sought()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void what_is_spelled_as_typed_comes_first() {
        library.keep(
                library.leaflet(forum, "Muhammad", "Muhammad, Muhammad and Muhammad"),
                library.leaflet(forum, "Words", "Some words, and at last Mohammed."));
        assertThat(titles("mohammed")).containsExactly("Words", "Muhammad");
        assertThat(titles("Muhammad")).containsExactly("Muhammad", "Words");
    }

    @Test
    void a_name_in_quotation_marks_is_meant_as_it_is_typed() {
        library.keep(library.leaflet(forum, "Yusuf", "Yusuf"), library.leaflet(forum, "Youssef", "Youssef"));
        assertThat(titles("Yusuf")).containsExactly("Yusuf", "Youssef");
        for (var literally : List.of("\"Yusuf\"", "=Yusuf", "title:Yusuf", "Yusuf -Youssef", "yusu*"))
            assertThat(titles(literally)).as(literally).containsExactly("Yusuf");
    }

    @Test
    void words_that_no_text_means_as_a_name_are_not_found_by_their_sound() {
        library.keep(library.leaflet(forum, "Small", "The harbor and the rupert"));
        assertThat(titles("harbour")).isEmpty();
        assertThat(titles("report")).isEmpty();
    }

    @Test
    void an_author_is_found_and_offered_in_another_script() {
        var author = library.officer("SG", "Мохаммед Аль-Завахири");
        library.keep(library.leaflet(forum, "Zinnia", "zinnia").by(author));
        for (var asked : List.of("author:zawahiri", "author:\"mohamed zaouahiri\"", "author:الظواهري"))
            assertThat(titles(asked)).as(asked).containsExactly("Zinnia");
        assertThat(titles("author:=zawahiri")).isEmpty();
        assertThat(search.complete("author:zawah")).containsExactly("author:\"Мохаммед Аль-Завахири\"");
        assertThat(search.complete("author:الظوا")).containsExactly("author:\"Мохаммед Аль-Завахири\"");

        TestViewers.enter(library.partner());
        assertThat(search.complete("author:zawah")).isEmpty();
        assertThat(search.find(Query.of("author:zawahiri"))).isEqualTo(search.find(Query.of("author:" + NONSENSE)));
    }

    @Test
    void a_hidden_name_is_not_there_in_any_spelling() { // NL-02
        var room = library.room("PLOVER", lim);
        TestViewers.enter(lim);
        library.keep(library.leaflet(room, "Abdelkader Benhalima", "Abdelkader Benhalima"));
        assertThat(search.find(Query.of("عبد القادر بن حليمة")).total()).isEqualTo(1);
        TestViewers.enter(library.officer("ES"));
        var nothing = search.find(Query.of(NONSENSE));
        for (var asked : List.of("Abdelkader Benhalima", "عبد القادر بن حليمة", "Абделькадер", "Abd al-Qadir"))
            assertThat(search.find(Query.of(asked))).as(asked).isEqualTo(nothing);
    }

    @Test
    void patterns_stay_short_enough_for_every_search_engine() {
        for (var name : List.of(
                "Abdurrahmanaddinullahibnaliyuwu", "عبدالرحمنالهاشميالبغدادي", "w".repeat(24), "يوسفيوسفيوسفيوسف"))
            assertThat(SpellingVariants.of(name).pattern()).hasSizeLessThan(1_000);
    }

    private List<String> titles(String words) {
        return here(words).hits().stream().map(hit -> hit.entry().title()).toList();
    }

    private Results here(String words) {
        return search.find(Query.of(words).only(Facet.SPACE, forum.value().toString()));
    }
}
