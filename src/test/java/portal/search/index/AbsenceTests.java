package portal.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.api.OpenPort;
import portal.people.Townsfolk;
import portal.people.Visitors;
import portal.search.IndexSettled;
import portal.search.Library;
import portal.search.Query;
import portal.search.Results;
import portal.search.Search;

/** The portal whose search engine is down, and was when it started. A context of its own: nobody is at that port. */
@PortalTest
@TestPropertySource(properties = "portal.search.uris=http://127.0.0.1:1")
@Import({Library.class, IndexSettled.class, Townsfolk.class})
class AbsenceTests extends SpringBrowserlessTest {
    @Autowired
    Search search;

    @Autowired
    Spaces spaces;

    @Autowired
    Library library;

    @Autowired
    OpenPort port;

    @Autowired
    JdbcClient jdbc;

    private SpaceId forum;

    @BeforeEach
    void enter() {
        var lim = library.officer("SG");
        forum = library.forum("Absences");
        Visitors.enter(lim);
    }

    @AfterEach
    void leave() {
        Visitors.leave();
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
