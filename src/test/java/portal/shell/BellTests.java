package portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Holder;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.people.PersonId;
import portal.people.Visitors;
import portal.search.Library;
import portal.search.Query;
import portal.search.saved.Alert;
import portal.search.saved.Matched;
import portal.search.saved.SavedSearches;

/** The bell tells what there is to tell at that moment. */
@PortalTest
class BellTests extends SpringBrowserlessTest {
    @Autowired
    SavedSearches saved;

    @Autowired
    Spaces spaces;

    @Autowired
    Library library;

    @Autowired
    Matched matched;

    @Autowired
    Clock clock;

    private PersonId lim;
    private PersonId amina;
    private SpaceId room;

    @BeforeEach
    void build() {
        lim = library.officer("SG");
        amina = library.officer("KE");
        room = library.room("HERON", lim, amina);
        Visitors.enter(amina);
        saved.save("Phalaropes", Query.of("phalarope"), Alert.AT_ONCE);
        library.keep(
                library.leaflet(room, "One", "phalarope").by(lim),
                library.leaflet(room, "Two", "phalarope").by(lim));
        matched.await();
        Visitors.enter(amina);
    }

    @AfterEach
    void leave() {
        Visitors.leave();
    }

    @Test
    void it_tells_how_much_is_new_and_of_which_search() {
        var bell = bell();
        assertThat(bell.getElement().getTextRecursively()).contains("2", "Phalaropes", "2 new");
        assertThat($(Button.class).first().getAriaLabel().orElse("")).isEqualTo("What is new: 2 results");
    }

    @Test
    void what_became_unreadable_is_gone_from_it_the_next_time_it_is_asked() { // NL-09
        var bell = bell();
        Visitors.enter(lim);
        spaces.revoke(room, Holder.person(amina));
        Visitors.enter(amina);
        bell.tell();
        assertThat(bell.getElement().getTextRecursively())
                .contains("Nothing new")
                .doesNotContain("Phalaropes");
        assertThat($(Button.class).first().getAriaLabel().orElse("")).isEqualTo("What is new: 0 results");
    }

    private Bell bell() {
        var bell = new Bell(saved, clock);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(bell);
        bell.tell();
        return bell;
    }
}
