package portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.LeafletSpaces;
import portal.search.Search;
import portal.search.SpaceScope;
import portal.search.saved.PastSearches;
import portal.ui.PageTest;

/** Tests what the search field at the top of the page offers while a person types. */
@PortalTest
class SearchFieldTests extends PageTest {
    @Autowired
    Search search;

    @Autowired
    PastSearches past;

    @Autowired
    LeafletSpaces library;

    private PersonId lim;

    @BeforeEach
    void enter() {
        var forum = library.forum("Slipways");
        lim = library.officer("SG");
        TestViewers.enter(lim);
        library.keep(library.leaflet(forum, "Goldcrest", "words"));
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void it_offers_how_the_question_may_go_on_and_what_one_asked_before() {
        past.note("a wren");
        var field = new SearchField(search, past);
        UI.getCurrent().add(field);
        test(field).setValue("two goldc");
        assertThat(offers(field)).containsExactly("two goldcrest");
        test(field).setValue("two spac");
        assertThat(offers(field)).contains("two space:");
        test(field).setValue("");
        assertThat(offers(field)).containsExactly("a wren");
    }

    @Test
    void on_a_page_of_a_space_it_offers_nothing_of_other_rooms_nor_what_one_asked_before() {
        past.note("a heronsong");
        library.room("PIPITSONG", lim);
        TestViewers.enter(lim);
        var field = new SearchField(search, past);
        UI.getCurrent().add(field);
        field.isOn(SpaceScope.openWorldAnd(null));
        test(field).setValue("x");
        test(field).setValue("");
        assertThat(offers(field)).isEmpty();
        test(field).setValue("space:pipits");
        assertThat(offers(field)).isEmpty();
        field.isOn(SpaceScope.everything());
        test(field).setValue("space:pipitso");
        assertThat(offers(field)).containsExactly("space:PIPITSONG");
        test(field).setValue("");
        assertThat(offers(field)).contains("a heronsong");
    }

    private static List<String> offers(SearchField field) {
        return field.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("datalist"))
                .flatMap(Element::getChildren)
                .map(option -> option.getAttribute("value"))
                .toList();
    }
}
