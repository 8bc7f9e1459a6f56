package portal.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.LeafletSpaces;
import portal.search.grammar.Operator;
import portal.ui.PageTest;
import portal.ui.Texts;

/** Tests the search page. */
@PortalTest
class SearchViewTests extends PageTest {
    @Autowired
    LeafletSpaces library;

    private PersonId lim;
    private SpaceId forum;

    @BeforeEach
    void enter() {
        lim = library.officer("SG");
        forum = library.forum("Quays");
        TestViewers.enter(lim);
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
        TestViewers.enter(lim);
        library.keep(library.leaflet(room, "Hiddenbird", "hiddenbird"));
        TestViewers.enter(library.officer("KE"));
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
    void what_was_not_understood_is_told_above_the_results() {
        library.keep(library.leaflet(forum, "Garganey", "garganey"));
        assertThat(open("garganey titel:<b> after:soon"))
                .contains("“\u2068titel:\u2069” is not a field", "“\u2068soon\u2069” is no date such as 2026");
        assertThat(open("garganey")).doesNotContain("is not a field");
    }

    @Test
    void the_order_stands_in_the_address_with_everything_else() {
        library.keep(
                library.leaflet(forum, "Wigeon", "wigeon").at(Instant.parse("2024-05-01T00:00:00Z")),
                library.leaflet(forum, "Second", "wigeon").in("fr"));
        open("wigeon");
        assertThat(links()).contains("search?q=wigeon&sort=newest", "search?q=wigeon&sort=oldest");
        var page = open("wigeon", Map.of("sort", List.of("oldest")));
        assertThat(page.indexOf("Wigeon")).isLessThan(page.indexOf("Second"));
        assertThat(links()).contains("search?q=wigeon", "search?q=wigeon&language=fr&sort=oldest");
        page = open("wigeon", Map.of("sort", List.of("newest")));
        assertThat(page.indexOf("Second")).isLessThan(page.indexOf("Wigeon"));
        assertThat(open("wigeon", Map.of("sort", List.of("nonsense")))).contains("2 results");
    }

    @Test
    void results_are_listed_in_a_table_when_the_address_says_so() {
        library.keep(library.leaflet(forum, "Smew", "smew"), library.leaflet(forum, "Second", "smew"));
        open("smew");
        assertThat(links()).contains("search?q=smew&view=table");
        assertThat(html()).contains("hit-extract").doesNotContain("<table");
        open("smew", Map.of("view", List.of("table")));
        assertThat(html()).contains("<table").doesNotContain("hit-extract", "aria-sort");
        assertThat($view(NativeTableHeaderCell.class).all().stream().map(HasText::getText))
                .containsExactly("", "Kind", "Where", "Author", "", "Marking");
        assertThat(links()).contains("search?q=smew", "search?q=smew&view=table&sort=newest");
        open("smew", Map.of("view", List.of("table"), "sort", List.of("newest")));
        assertThat(html()).contains("aria-sort=\"descending\"");
        assertThat(links()).contains("search?q=smew&view=table&sort=oldest", "search?q=smew&view=table");
    }

    @Test
    void a_table_grows_as_a_list_does() {
        library.keep(IntStream.range(0, 30)
                .mapToObj(i -> library.leaflet(forum, "Pochard " + i, "pochard"))
                .toArray(portal.search.Leaflet[]::new));
        open("pochard", Map.of("view", List.of("table")));
        assertThat($view(NativeTableRow.class).all()).hasSize(1 + 25);
        test($view(Button.class).withText("Load more").single()).click();
        assertThat($view(NativeTableRow.class).all()).hasSize(1 + 30);
    }

    @Test
    void the_title_leads_to_where_the_words_stand_and_says_how_one_came() {
        var leaflet = library.leaflet(forum, "Garrot", "Nothing here. ".repeat(40) + "A goldeneye.")
                .file("application/pdf")
                .at(Instant.parse("2024-05-01T00:00:00Z"));
        var second = library.leaflet(forum, "Second goldeneye", "Else.");
        library.keep(leaflet, second);
        open("goldeneye", Map.of("sort", List.of("oldest")));
        var place = "documents/" + leaflet.id + "?number=1&at=562&find=goldeneye&sort=oldest";
        assertThat($view(HitTitle.class).all().stream().map(Anchor::getHref)).contains(place);
        assertThat(links().stream().filter(place::equals)).hasSize(2); // one in the title and one in the extract
        open("goldeneye", Map.of("sort", List.of("oldest"), "hit", List.of(leaflet.id.toString())));
        assertThat(links().stream().filter(place::equals)).hasSize(4); // two more in the preview
        open("goldeneye", Map.of("sort", List.of("oldest"), "hit", List.of(second.id.toString())));
        assertThat($view(Preview.class).single().getElement().getOuterHTML())
                .contains("?number=2")
                .doesNotContain("?number=1");
    }

    @Test
    void a_hit_in_the_address_is_shown_beside_the_results_with_all_its_places_and_to_nobody_else() {
        var leaflet = library.leaflet(forum, "Scaup", ("A scaup. " + "Nothing. ".repeat(60)).repeat(4))
                .by(lim);
        library.keep(leaflet);
        var chosen = Map.of("hit", List.of(leaflet.entry().id().toString()));
        open("scaup", chosen);
        var preview = $view(Preview.class).single();
        assertThat(preview.isVisible()).isTrue();
        assertThat(preview.getElement().getTextRecursively()).contains("Scaup", "Singapore");
        assertThat(preview.getElement().getOuterHTML().split("<mark>")).hasSizeGreaterThan(4);
        open("gadwall", chosen);
        assertThat($view(Preview.class).all()).noneMatch(Preview::isVisible);
        for (var nonsense : List.of("x", "00000000-0000-0000-0000-000000000000"))
            assertThat(open("scaup", Map.of("hit", List.of(nonsense)))).contains("1 result");
    }

    @Test
    void years_and_months_are_counted_and_narrow_the_results() {
        library.keep(
                library.leaflet(forum, "Eider", "eider").at(Instant.parse("2021-05-01T00:00:00Z")),
                library.leaflet(forum, "Second", "eider").at(Instant.parse("2024-03-01T00:00:00Z")),
                library.leaflet(forum, "Third", "eider").at(Instant.parse("2024-05-01T00:00:00Z")));
        open("eider");
        assertThat(links()).contains("search?q=eider&year=2024", "search?q=eider&year=2021");
        var page = open("eider", Map.of("year", List.of("2024")));
        assertThat(page).contains("2 results", "May 2024", "April 2024", "March 2024", "Any time");
        assertThat(links()).contains("search?q=eider&month=2024-05&year=2024", "search?q=eider");
        assertThat(open("eider", Map.of("year", List.of("2024"), "month", List.of("2024-05"))))
                .contains("1 result for", "March 2024");
    }

    @Test
    void the_help_page_shows_every_operator_and_each_example_can_be_tried() {
        UI.getCurrent().navigate("search/help");
        var page = getCurrentView().getElement().getTextRecursively();
        var texts = new Texts();
        for (var operator : Operator.values())
            assertThat(page)
                    .contains(
                            texts.getTranslation(operator.meaning(), Locale.ENGLISH),
                            texts.getTranslation(operator.example(), Locale.ENGLISH));
        assertThat(page).contains("Mule accounts were opened in May.", "The account of a mule.", "TLP:AMBER+STRICT");
        assertThat(links()).contains("search?q=ransom*", "search?q=%22mule%20account%22");
    }

    @Test
    void a_question_that_cannot_be_asked_is_explained() {
        assertThat(open("")).contains("What are you looking for?", "ransom*");
        assertThat(open("gull OR ".repeat(60))).contains("more words than one question can hold");
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
