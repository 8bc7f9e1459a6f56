package portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.documents.TestRoom;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests that only its author sees a draft, and that one window does not overwrite what another window has saved. */
@PortalTest
class DraftsTests {
    @Autowired
    Drafts drafts;

    @Autowired
    TestRoom rooms;

    @Autowired
    TestPeople town;

    private PersonId lim;
    private PersonId amina;
    private SpaceId room;
    private DraftPlace place;

    @BeforeEach
    void room() {
        amina = town.somebody(NATIONAL_AGENCY, "KE");
        lim = town.somebody(NATIONAL_AGENCY, "SG");
        room = rooms.open(amina, lim);
        place = new DraftPlace("tests.place", room.value());
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_draft_is_its_authors_alone() {
        var mine = keep(null, "Half a sent");
        TestViewers.enter(amina);
        assertThat(drafts.at(place)).isEmpty();
        assertThat(drafts.mine()).isEmpty();
        drafts.discard(mine);
        drafts.keep(place, mine, new Draft("", "Another's"));
        TestViewers.enter(lim);
        assertThat(texts()).containsExactly("Half a sent");
    }

    @Test
    void an_empty_text_is_no_draft() {
        var begun = keep(null, "Half a sent");
        assertThat(drafts.keep(place, begun, new Draft("", " "))).isEmpty();
        assertThat(drafts.at(place)).isEmpty();
    }

    @Test
    void a_text_as_long_as_a_guideline_is_kept_whole() {
        var text = "x".repeat(999_999) + "y";
        keep(null, text);
        assertThat(texts()).containsExactly(text);
    }

    @Test
    void saving_goes_on_from_the_version_it_names() {
        var begun = keep(null, "One");
        var further = keep(begun, "One two");
        assertThat(further.is(begun)).isTrue();
        assertThat(further.version()).isEqualTo(begun.version() + 1);
        assertThat(drafts.at(place)).containsExactly(further);
    }

    @Test
    void what_goes_on_from_an_older_version_or_from_what_was_sent_becomes_a_draft_of_its_own() {
        var begun = keep(null, "One");
        keep(begun, "One two");
        var other = keep(begun, "One three");
        assertThat(other.is(begun)).isFalse();
        assertThat(texts()).containsExactlyInAnyOrder("One two", "One three");
        drafts.discard(other);
        keep(other, "One three four");
        assertThat(texts()).containsExactlyInAnyOrder("One two", "One three four");
    }

    @Test
    void discarding_takes_the_version_that_was_sent_and_none_that_was_saved_since() {
        var begun = keep(null, "One");
        keep(begun, "One two");
        drafts.discard(begun);
        assertThat(texts()).containsExactly("One two");
        assertThat(drafts.keep(place, begun, new Draft("", ""))).isEmpty();
        assertThat(texts()).containsExactly("One two");
    }

    @Test
    void what_lies_where_nobody_says_that_it_may_be_seen_is_kept_and_not_listed() {
        keep(null, "One");
        assertThat(drafts.mine()).isEmpty();
        assertThat(texts()).containsExactly("One");
    }

    private KeptDraft keep(KeptDraft before, String body) {
        return drafts.keep(place, before, new Draft("Title", body)).orElseThrow();
    }

    private List<String> texts() {
        return drafts.at(place).stream().map(kept -> kept.draft().body()).toList();
    }
}
