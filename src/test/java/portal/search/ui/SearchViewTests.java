package portal.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.people.PersonId;
import portal.people.Townsfolk;
import portal.people.Visitors;
import portal.search.IndexSettled;
import portal.search.Library;

/** The search page as a person meets it. */
@PortalTest
@Import({Library.class, IndexSettled.class, Townsfolk.class})
class SearchViewTests extends SpringBrowserlessTest {
    @Autowired
    Library library;

    private PersonId lim;
    private SpaceId forum;

    @BeforeEach
    void enter() {
        lim = library.officer("SG");
        forum = library.forum("Quays");
        Visitors.enter(lim);
    }

    @Test
    void a_page_shows_hits_marks_totals_and_ways_to_narrow() {
        library.keep(
                library.leaflet(forum, "<b>Oystercatcher</b>", "An oystercatcher & <img src=x onerror=alert(1)>.")
                        .by(lim),
                library.leaflet(forum, "Second", "oystercatchers").in("fr"));
        var page = open("oystercatcher");
        assertThat(page)
                .contains("2 results for “\u2068oystercatcher\u2069”", "Quays", "Singapore", "English1", "French1");
        assertThat(html()).contains("<mark>oystercatcher</mark>").doesNotContain("<img", "<b>");
        assertThat(links()).contains("search?q=oystercatcher&language=fr");
    }

    @Test
    void a_choice_in_the_address_holds_and_can_be_taken_back() {
        library.keep(
                library.leaflet(forum, "First", "shelduck"),
                library.leaflet(forum, "Second", "shelduck").in("fr"));
        var page = open("shelduck", Map.of("language", List.of("fr")));
        assertThat(page).contains("1 result for", "Second").doesNotContain("First");
        assertThat(links()).contains("search?q=shelduck", "search?q=shelduck&language=fr&language=en");
        assertThat(open("shelduck", Map.of("kind", List.of("ROOM", "", "nonsense"))))
                .contains("Nothing found", "Show all results");
    }

    @Test
    void a_hidden_word_and_a_nonsense_word_give_the_same_page() { // NL-02
        var room = library.room("Closed", lim);
        Visitors.enter(lim);
        library.keep(library.leaflet(room, "Hiddenbird", "hiddenbird"));
        Visitors.enter(library.officer("KE"));
        assertThat(open("hiddenbird").replace("hiddenbird", "…"))
                .isEqualTo(open("zzqxjwvk").replace("zzqxjwvk", "…"));
    }

    @Test
    void more_is_loaded_below_what_is_there() {
        library.keep(IntStream.range(0, 40)
                .mapToObj(i -> library.leaflet(forum, "Teal " + i, "teal"))
                .toArray(portal.search.Leaflet[]::new));
        open("teal");
        assertThat(hits()).isEqualTo(25);
        test($view(Button.class).withText("Load more").single()).click();
        assertThat(hits()).isEqualTo(40);
    }

    @Test
    void a_question_that_cannot_be_asked_is_explained() {
        assertThat(open("")).contains("What are you looking for?", "ransom*");
        assertThat(open("gull ".repeat(60))).contains("more words than one question can hold");
        assertThat(open("gull".repeat(300))).contains("more than one question can hold");
        assertThat(open("\u202egull\u0000")).contains("“\u2068gull\u2069”");
    }

    private String open(String words) {
        return open(words, Map.of());
    }

    private String open(String words, Map<String, List<String>> chosen) {
        var parameters = new java.util.HashMap<>(chosen);
        parameters.put("q", List.of(words));
        UI.getCurrent().navigate("search", new QueryParameters(parameters));
        return getCurrentView().getElement().getTextRecursively();
    }

    private String html() {
        return getCurrentView().getElement().getOuterHTML();
    }

    private List<String> links() {
        return $view(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private long hits() {
        return $view(HitRow.class).all().size();
    }
}
