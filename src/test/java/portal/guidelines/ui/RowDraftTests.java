package portal.guidelines.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.drafts.Draft;
import portal.drafts.DraftPlace;
import portal.drafts.Drafts;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests that what a translator types stays as a draft until they save it, also if they type in two windows. */
@PortalTest
class RowDraftTests {
    private static final String HASH = "the hash of the clause";

    @Autowired
    Drafts drafts;

    @Autowired
    TestPeople town;

    private DraftPlace place;

    @BeforeEach
    void translator() {
        place = new DraftPlace("tests.place", UUID.randomUUID());
        TestViewers.enter(town.somebody(NATIONAL_AGENCY, "KE"));
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void what_was_typed_is_found_again_in_its_row_and_is_gone_once_it_is_stored() {
        var row = row("one");
        row.keep(new Draft("Préparer", "Deux"), HASH);
        row.keep(new Draft("Préparer", "Deux agents."), HASH);
        assertThat(row("two").found()).isEmpty();
        var again = row("one");
        assertThat(again.found()).hasValueSatisfying(found -> {
            assertThat(found.title()).isEqualTo("Préparer");
            assertThat(found.body()).isEqualTo("Deux agents.");
            assertThat(RowDraft.isOf(HASH, found)).isTrue();
            assertThat(RowDraft.isOf("the hash of a later text", found)).isFalse();
        });
        again.discard();
        assertThat(row("one").found()).isEmpty();
    }

    @Test
    void what_was_typed_in_two_windows_is_found_in_one() {
        var here = row("one");
        var there = row("one");
        here.keep(new Draft("", "Deux agents."), HASH);
        there.keep(new Draft("", "Trois agents."), HASH);
        assertThat(row("one").found().map(Draft::body).orElse("")).contains("Deux agents.", "Trois agents.");
        row("one").discard();
        assertThat(drafts.at(place)).isEmpty();
    }

    private RowDraft row(String name) {
        return new RowDraft(drafts, place, drafts.at(place), name);
    }
}
