package portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import portal.PortalTest;
import portal.access.Spaces;
import portal.people.PersonId;
import portal.people.TestViewers;

/** Tests which completions are offered to whom while a person types a query. */
@PortalTest
class CompletionTests {
    @Autowired
    Search search;

    @Autowired
    LeafletSpaces library;

    @Autowired
    Spaces spaces;

    private PersonId lim;

    @BeforeEach
    void enter() {
        lim = library.officer("SG");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        TestViewers.enter(lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void fields_are_offered_by_their_first_letters_in_the_readers_language() {
        assertThat(search.complete("phishing spa")).containsExactly("phishing space:");
        assertThat(search.complete("(bank OR -ti")).containsExactly("(bank OR -title:");
        assertThat(search.complete("phishing s")).isEmpty();
        assertThat(search.complete("phishing ")).isEmpty();
        assertThat(search.complete("")).isEmpty();
        LocaleContextHolder.setLocale(Locale.FRENCH);
        assertThat(search.complete("apr")).containsExactly("après:");
    }

    @Test
    void values_that_everybody_knows_are_offered_in_the_readers_language() {
        assertThat(search.complete("type:spread")).containsExactly("type:Spreadsheet");
        assertThat(search.complete("type:room")).containsExactly("type:\"Operational room\"");
        assertThat(search.complete("marking:amb")).containsExactly("marking:AMBER", "marking:AMBER+STRICT");
        LocaleContextHolder.setLocale(Locale.of("es"));
        assertThat(search.complete("tipo:hoja")).containsExactly("tipo:\"Hoja de cálculo\"");
        for (var offered : search.complete("tipo:"))
            assertThat(search.find(Query.of(offered)).explanations())
                    .as(offered)
                    .isEmpty();
    }

    @Test
    void a_page_of_a_room_is_offered_neither_the_name_nor_the_titles_of_another() {
        library.forum("Wheatear quays");
        TestViewers.enter(lim);
        var here = library.room("WHEATEAR", lim);
        var other = library.room("WHEATEAR TWO", lim);
        library.keep(library.leaflet(here, "Wheatearish", "words"), library.leaflet(other, "Wheatearlike", "words"));
        assertThat(search.complete("wheateari")).containsExactly("wheatearish");
        assertThat(search.complete("wheatearl")).containsExactly("wheatearlike");
        var within = SpaceScope.openWorldAnd(spaces.card(here));
        assertThat(search.complete("space:whea", within)).containsExactly("space:WHEATEAR", "space:\"Wheatear quays\"");
        assertThat(search.complete("wheateari", within)).containsExactly("wheatearish");
        assertThat(search.complete("wheatearl", within)).isEmpty();
        assertThat(search.complete("space:whea", SpaceScope.openWorldAnd(null)))
                .containsExactly("space:\"Wheatear quays\"");
    }

    @Test
    void spaces_and_authors_are_offered_to_those_who_see_them_and_to_nobody_else() { // NL-04
        library.forum("Yaffle quays");
        TestViewers.enter(lim);
        var room = library.room("YAFFLE", lim);
        library.keep(library.leaflet(room, "Green", "green").in("lb").by(library.officer("SG", "Ana Yaffleby")));
        assertThat(search.complete("green space:yaf"))
                .containsExactly("green space:YAFFLE", "green space:\"Yaffle quays\"");
        assertThat(search.complete("space:\"yaffle q")).containsExactly("space:\"Yaffle quays\"");
        assertThat(search.complete("author:yaf")).containsExactly("author:\"Ana Yaffleby\"");
        assertThat(search.complete("language:luxem")).containsExactly("language:Luxembourgish");

        TestViewers.enter(library.officer("ES"));
        assertThat(search.complete("green space:yaf")).containsExactly("green space:\"Yaffle quays\"");
        for (var typed : List.of("author:yaf", "author:\"ana yaf", "language:luxem", "gree"))
            assertThat(search.complete(typed)).as(typed).isEmpty();
        TestViewers.leave();
        assertThat(search.complete("spa")).isEmpty();
    }

    @Test
    void words_of_titles_are_offered_to_those_who_may_read_them_and_to_nobody_else() { // NL-04
        var forum = library.forum("Wharves");
        TestViewers.enter(lim);
        var room = library.room("Locks", lim);
        library.keep(
                library.leaflet(forum, "Firecrest, an introduction", "words"),
                library.leaflet(room, "Firecanary and Firecrests", "words"),
                library.leaflet(room, "Other", "firework in the text"));
        assertThat(search.complete("two firec")).containsExactly("two firecanary", "two firecrest", "two firecrests");
        assertThat(search.complete("-FIREC")).contains("-firecrest");
        assertThat(search.complete("firecrests")).isEmpty();
        assertThat(search.complete("fi")).isEmpty();

        TestViewers.enter(library.officer("ES"));
        assertThat(search.complete("two firec")).containsExactly("two firecrest");
        assertThat(search.complete("fireca")).isEqualTo(search.complete("firezz"));
        TestViewers.leave();
        assertThat(search.complete("firec")).isEmpty();
    }
}
