package portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Holder;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.LeafletSpaces;
import portal.search.Query;
import portal.search.saved.Alert;
import portal.search.saved.SavedSearches;
import portal.search.saved.SavedSearchesSettled;
import portal.ui.BellItem;
import portal.ui.BellNews;
import portal.ui.PageTest;

/** Tests that the bell, the button for news in the top bar, shows only news that the viewer may still read. */
@PortalTest
class BellTests extends PageTest {
    @Autowired
    SavedSearches saved;

    @Autowired
    Spaces spaces;

    @Autowired
    LeafletSpaces library;

    @Autowired
    SavedSearchesSettled matched;

    @Autowired
    List<BellNews> news;

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
        TestViewers.enter(amina);
        saved.save("Phalaropes", Query.of("phalarope"), Alert.AT_ONCE);
        library.keep(
                library.leaflet(room, "One", "phalarope").by(lim),
                library.leaflet(room, "Two", "phalarope").by(lim));
        matched.await();
        TestViewers.enter(amina);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void it_tells_how_much_is_new_and_of_which_search() {
        var bell = bell();
        assertThat(bell.getElement().getTextRecursively()).contains("2", "Phalaropes", "2 new");
        assertThat($(Button.class).first().getAriaLabel().orElse("")).isEqualTo("What is new: 2");
    }

    @Test
    void what_became_unreadable_is_gone_from_it_the_next_time_it_is_asked() { // NL-09
        var bell = bell();
        TestViewers.enter(lim);
        spaces.revoke(room, Holder.person(amina));
        TestViewers.enter(amina);
        bell.tell();
        assertThat(bell.getElement().getTextRecursively())
                .contains("Nothing new")
                .doesNotContain("Phalaropes");
        assertThat($(Button.class).first().getAriaLabel().orElse("")).isEqualTo("What is new: 0");
    }

    @Test
    void what_was_marked_as_seen_is_told_no_more() {
        var bell = bell();
        assertThat(bell.getElement().getTextRecursively()).contains("Mark all as seen");
        bell.markSeen();
        assertThat(bell.getElement().getTextRecursively())
                .contains("Nothing new", "All notifications")
                .doesNotContain("Mark all as seen");
    }

    @Test
    void several_kinds_of_news_stand_in_one_list_the_newest_first() {
        var bell = bell(of("Older", 1, "2026-11-01T10:00:00Z"), of("Newer", 2, "2026-11-02T10:00:00Z"));
        assertThat(bell.getElement().getTextRecursively()).containsSubsequence("3", "Newer", "Older");
        assertThat(bell.byMenuEntry()).isEqualTo(Map.of("operations", 3));
    }

    @Test
    void a_source_that_cannot_tell_hides_nothing_of_the_others() {
        BellNews silent = () -> {
            throw new BellNews.Unknown("Nobody knows");
        };
        var bell = bell(silent, of("Newer", 2, "2026-11-02T10:00:00Z"));
        assertThat(bell.getElement().getTextRecursively())
                .contains("2", "Newer", "Nobody knows")
                .doesNotContain("Nothing new");
    }

    private static BellNews of(String name, int count, String at) {
        return new BellNews() {
            @Override
            public List<BellItem> items() {
                return List.of(new BellItem(name, "said", "somewhere", count, Instant.parse(at)));
            }

            @Override
            public Optional<String> menuEntry() {
                return Optional.of("operations");
            }
        };
    }

    private Bell bell(BellNews... sources) {
        var bell = new Bell(sources.length == 0 ? news : List.of(sources), clock);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(bell);
        bell.tell();
        return bell;
    }
}
