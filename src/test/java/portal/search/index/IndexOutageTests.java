package portal.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.api.OpenPort;
import portal.people.TestViewers;
import portal.search.LeafletSpaces;
import portal.search.Query;
import portal.search.Results;
import portal.search.Search;
import portal.search.SearchUnavailable;
import portal.search.lists.ListSearch;
import portal.search.lists.TermList;
import portal.search.saved.Alert;
import portal.search.saved.SavedSearches;
import portal.ui.PageTest;

/**
 * Tests a portal whose search engine is down from the start. It has its own Spring context; nothing listens on the port
 * of its search engine.
 */
@PortalTest
@TestPropertySource(properties = "portal.search.uris=http://127.0.0.1:1")
@Tag("slow")
class IndexOutageTests extends PageTest {
    @Autowired
    Search search;

    @Autowired
    Spaces spaces;

    @Autowired
    LeafletSpaces library;

    @Autowired
    OpenPort port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SavedSearches saved;

    @Autowired
    ListSearch lists;

    private SpaceId forum;

    @BeforeEach
    void enter() {
        var lim = library.officer("SG");
        forum = library.forum("Absences");
        TestViewers.enter(lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_question_is_answered_with_the_advice_to_ask_later() {
        for (var question : new String[] {"heron", "author:lim", "title:her* -owl"}) {
            var results = search.find(Query.of(question));
            assertThat(results.advice()).isEqualTo(Results.Advice.AWAY);
            assertThat(results.total()).isZero();
        }
        assertThat(search.find(Query.of("")).advice()).isEqualTo(Results.Advice.NO_WORDS);
    }

    @Test
    void what_needs_the_index_is_not_offered_while_one_types_and_all_else_is() {
        assertThat(search.complete("author:l")).isEmpty();
        assertThat(search.complete("space:abs")).contains("space:Absences");
    }

    @Test
    void the_page_says_so() {
        UI.getCurrent().navigate("search", QueryParameters.of("q", "heron"));
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Search cannot be asked for the moment", "Everything else works");
    }

    @Test
    void a_program_is_told_to_come_back() {
        var reply = port.me().get("/search?q=heron");
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.text("/type")).isEqualTo("urn:liaison:problem:search-away");
        assertThat(port.me().get("/spaces").status()).isEqualTo(200);
    }

    @Test
    void a_program_that_asks_anything_else_of_the_index_is_told_so_too() {
        var item = library.leaflet(forum, "Heron", "heron");
        library.store(item);
        for (var reply : List.of(
                port.me().get("/search/similar?kind=DOCUMENT&id=" + item.id),
                port.me().post("/list-search", "[\"heron\"]"),
                port.me().get("/saved-searches/" + savedWithNews() + "/results"))) {
            assertThat(reply.status()).as(reply.body()).isEqualTo(503);
            assertThat(reply.problem()).isEqualTo("search-away");
        }
    }

    @Test
    void what_is_new_is_said_to_be_unknown_rather_than_nothing() {
        var search = savedWithNews();
        var card = port.me().get("/saved-searches/" + search);
        assertThat(card.status()).isEqualTo(200);
        assertThat(card.body()).doesNotContain("\"fresh\":0");
        assertThatThrownBy(saved::notices).isInstanceOf(SearchUnavailable.class);
        UI.getCurrent().navigate("search/saved");
        assertThat(text()).contains("Herons", "cannot say at the moment what is new");
        UI.getCurrent().navigate("search/saved/" + search);
        assertThat(text()).contains("Search cannot be asked for the moment").doesNotContain("Nothing new");
    }

    @Test
    void the_bell_says_that_it_does_not_know() {
        savedWithNews();
        UI.getCurrent().navigate("search/saved");
        assertThat($(Button.class)
                        .withPropertyValue(Button::getClassName, "bell-button")
                        .single()
                        .getAriaLabel())
                .contains("Search cannot say at the moment what is new");
    }

    @Test
    void a_list_is_not_looked_up_and_the_page_says_why() throws InterruptedException {
        UI.getCurrent().navigate("search/list");
        assertThatThrownBy(() -> lists.find(TermList.of(List.of("heron")), done -> true))
                .isInstanceOfSatisfying(
                        SearchUnavailable.class,
                        none -> assertThat(none.advice()).isEqualTo(Results.Advice.AWAY));
    }

    /** Saves a search of the current user that has an unseen result. Returns its id. */
    private UUID savedWithNews() {
        var search = saved.save("Herons", Query.of("heron"), Alert.AT_ONCE).value();
        jdbc.sql("insert into saved_search_find (search_id, item_id, found_at) values (?, ?, '2100-01-01')")
                .params(search, UUID.randomUUID())
                .update();
        return search;
    }

    @Test
    void what_is_written_meanwhile_waits_for_the_index() {
        var leaflet = library.leaflet(forum, "Heron", "heron");
        library.store(leaflet);
        assertThat(spaces.cards(List.of(forum))).containsKey(forum);
        assertThat(jdbc.sql("select count(*) from hsearch_outbox_event where entity_id = ?")
                        .param(leaflet.id.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
