package portal.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.Facet;
import portal.search.LeafletSpaces;
import portal.search.Query;
import portal.search.saved.Alert;
import portal.search.saved.PastSearches;
import portal.search.saved.SavedSearch;
import portal.search.saved.SavedSearches;
import portal.search.saved.SavedSearchesSettled;
import portal.ui.PageTest;

/** Tests the pages for saving a search, for its results, and for past searches. */
@PortalTest
class SavedSearchViewTests extends PageTest {
    @Autowired
    SavedSearches saved;

    @Autowired
    PastSearches past;

    @Autowired
    LeafletSpaces library;

    @Autowired
    SavedSearchesSettled matched;

    private PersonId lim;
    private PersonId amina;
    private SpaceId forum;

    @BeforeEach
    void enter() {
        lim = library.officer("SG");
        amina = library.officer("KE");
        forum = library.forum("Quays");
        TestViewers.enter(lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_search_is_saved_from_its_results_and_then_known_as_saved() {
        library.keep(library.leaflet(forum, "Smew", "smew").in("fr"));
        ask("smew", "fr");
        press("Save this search");
        assertThat($(TextField.class).withLabel("Name").single().getValue()).isEqualTo("smew");
        press("Save");
        assertThat(saved.mine())
                .singleElement()
                .extracting(SavedSearch::alert, search -> search.query().only().size())
                .containsExactly(Alert.AT_ONCE, 1);
        assertThat(ask("smew", "fr")).contains("Saved as “\u2068smew\u2069”").doesNotContain("Save this search");
        assertThat(ask("smew", "en")).contains("Save this search");
    }

    @Test
    void what_is_new_stands_on_its_page_until_it_is_seen() {
        // No other test uses this word, because what other tests wrote in the last seconds may count as new.
        var search = saved.save("Hawfinches", Query.of("hawfinch"), Alert.AT_ONCE);
        library.keep(library.leaflet(forum, "A new paper", "two hawfinches").by(amina));
        matched.await();
        TestViewers.enter(lim);
        assertThat(open("search/saved")).contains("Hawfinches", "1 new", "Told at once");
        var address = "search/saved/" + search.value();
        assertThat(open(address)).contains("Hawfinches", "1 new", "A new paper");
        assertThat(links()).contains("search?q=hawfinch");
        press("I have seen these");
        assertThat(open(address)).contains("Nothing new").doesNotContain("A new paper");
    }

    @Test
    void what_it_is_narrowed_to_is_told_in_words_and_asked_for_again_as_it_was() {
        var query = Query.of("smew")
                .only(Facet.CRIME_AREA, "RANSOMWARE")
                .only(Facet.CLASSIFICATION, "FOR_OFFICIAL_USE_ONLY")
                .only(Facet.TLP, "AMBER_STRICT", "nonsense")
                .only(Facet.FORMAT, "TABLE")
                .only(Facet.COUNTRY, "KE")
                .in(Query.QueryLanguages.OWN);
        var search = saved.save("Smews", query, Alert.NEVER);
        assertThat(open("search/saved"))
                .contains("Ransomware", "TLP:AMBER+STRICT", "nonsense", "Spreadsheet", "Kenya", "Only my words")
                .doesNotContain("FOR_OFFICIAL", "TABLE", "RANSOMWARE");
        open("search/saved/" + search.value());
        assertThat(links()).anyMatch(link -> link.startsWith("search?q=smew") && link.contains("languages=own"));
    }

    @Test
    void a_search_is_renamed_and_deleted_after_a_question() {
        saved.save("Smews", Query.of("smew"), Alert.AT_ONCE);
        open("search/saved");
        pressLabelled("Change “\u2068Smews\u2069”");
        test($(TextField.class).withLabel("Name").single()).setValue("Ducks");
        press("Save");
        assertThat(text()).contains("Ducks").doesNotContain("Smews");
        pressLabelled("Delete “\u2068Ducks\u2069”");
        assertThat(saved.mine()).hasSize(1);
        press("Delete");
        assertThat(saved.mine()).isEmpty();
        assertThat(text()).contains("No saved searches yet");
    }

    @Test
    void what_one_asked_before_is_offered_and_forgotten() {
        past.note("smew");
        past.note("scaup");
        assertThat(open("search")).contains("smew", "scaup");
        assertThat(links()).contains("search?q=smew", "search?q=scaup");
        pressLabelled("Forget “\u2068scaup\u2069”");
        assertThat(text()).contains("smew").doesNotContain("scaup");
        test($(Checkbox.class).single()).click();
        assertThat(past.areKept()).isFalse();
        assertThat(text()).doesNotContain("smew").contains("Nothing is kept.");
    }

    private String ask(String words, String language) {
        UI.getCurrent().navigate("search", QueryParameters.fromString("q=" + words + "&language=" + language));
        return text();
    }

    private String open(String address) {
        UI.getCurrent().navigate(address);
        return text();
    }

    @Override
    protected void press(String words) {
        $(Button.class).all().stream()
                .filter(button -> words.equals(button.getText()))
                .reduce((first, last) -> last)
                .orElseThrow()
                .click();
    }

    private void pressLabelled(String label) {
        $(Button.class).all().stream()
                .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private List<String> links() {
        return $view(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
