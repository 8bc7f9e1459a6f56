package portal.search.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.Leaflet;
import portal.search.LeafletSpaces;
import portal.search.lists.ListedTerm.TermOutcome;

/** Tests the search for many terms at once, with a real index. */
@PortalTest
class ListSearchTests {
    @Autowired
    ListSearch lists;

    @Autowired
    LeafletSpaces library;

    private PersonId lim;
    private SpaceId forum;

    @BeforeEach
    void enter() {
        lim = library.officer("SG");
        forum = library.forum("Lists");
        TestViewers.enter(lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_term_that_only_stands_in_what_is_hidden_is_answered_like_nonsense() { // NL-02
        var room = library.room("Closed", lim);
        TestViewers.enter(lim);
        library.keep(library.leaflet(room, "Hidden", "grebeword +65 8123 0001 grebe@hidden.example"));
        assertThat(find("grebeword", "+6581230001", "grebe@hidden.example").hits())
                .isEqualTo(3);
        TestViewers.enter(library.officer("KE"));
        assertThat(find("grebeword", "+6581230001", "grebe@hidden.example").terms())
                .allSatisfy(listed -> {
                    assertThat(listed.answer()).isEqualTo(TermOutcome.NO_HIT);
                    assertThat(listed.items()).isZero();
                    assertThat(listed.first()).isNull();
                });
        TestViewers.leave();
        assertThatThrownBy(() -> find("grebeword")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_line_is_found_as_it_is_written_and_a_selector_in_its_other_spellings() {
        library.keep(
                library.leaflet(
                        forum,
                        "First",
                        "The Knot Account was opened. Ring +65 8123-4002 or hxxps://knot[.]example/pay"),
                library.leaflet(forum, "Second", "knot account, Knot@knot.example; wallet BTC:1KnotKnotKnotKnot9"));
        assertThat(answers(
                        "knot account",
                        "knot accounts",
                        "opened account",
                        "6581234002",
                        "knot.example",
                        "http://knot.example/pay",
                        "knot[at]knot[.]example",
                        "not@knot.example",
                        "1knotknotknotknot9"))
                .containsExactly("2", "-", "-", "1", "2", "1", "1", "-", "1");
        var first = find("6581234002").terms().getFirst().first();
        assertThat(first.title()).isEqualTo("First");
        assertThat(first.route()).startsWith("documents/");
    }

    @Test
    void a_part_of_a_joined_word_is_found_and_so_is_the_whole() {
        library.keep(library.leaflet(forum, "Loader", """
                The loader wrote invoice_Drumwethen.pdf and Kestrovane.exe to disk, called \
                update-server_Nalverick.example/gate.php?id=Solmerine, registry key Software\\Pelmarrow_Run. \
                Mail to j.tavelmoor@harrowfen.example . Plate AB-123-CD, path C:\\Users\\zebrafish\\loot.xlsx, \
                hashtag #zanzibar and @mosquito, report_final_v2.docx; he wrote quickly.Afterwards he left as __xander__, chat name:pangolin."""));
        var lines = List.of(
                "Drumwethen",
                "invoice",
                "invoice_Drumwethen",
                "invoice_Drumwethen.pdf",
                "invoice Drumwethen",
                "Kestrovane",
                "Kestrovane.exe",
                "Nalverick",
                "server_Nalverick",
                "update-server_Nalverick.example/gate.php?id=Solmerine",
                "gate.php",
                "Solmerine",
                "Pelmarrow",
                "Pelmarrow_Run",
                "Software\\Pelmarrow_Run",
                "tavelmoor",
                "harrowfen",
                "harrowfen.example",
                "j.tavelmoor@harrowfen.example",
                "AB-123-CD",
                "zebrafish",
                "loot",
                "loot.xlsx",
                "C:\\Users\\zebrafish\\loot.xlsx",
                "zanzibar",
                "#zanzibar",
                "mosquito",
                "@mosquito",
                "report",
                "report_final",
                "final_v2.docx",
                "Afterwards",
                "quickly",
                "xander",
                "__xander__",
                "pangolin",
                "name:pangolin");
        assertThat(find(lines.toArray(String[]::new)).terms())
                .allSatisfy(listed ->
                        assertThat(listed.isHit()).as(listed.term().text()).isTrue());
        assertThat(answers("report final_v2 docx2", "loader_wrote", "loader.wrote", "disk invoice"))
                .containsOnly("-");
    }

    @Test
    void every_one_of_many_lines_gets_the_answer_that_it_gets_alone() {
        library.keep(IntStream.range(0, 40)
                .mapToObj(i -> library.leaflet(forum, "Ruff " + i, "ruffword" + i * 7))
                .toArray(Leaflet[]::new));
        var lines = IntStream.range(0, 500).mapToObj(i -> "ruffword" + i).toList();
        var found = lists.find(TermList.of(lines), done -> true);
        assertThat(found.terms()).hasSize(500);
        assertThat(found.hits()).isEqualTo(40);
        for (int i = 0; i < 500; i++) {
            assertThat(found.terms().get(i).term().text()).isEqualTo("ruffword" + i);
            assertThat(found.terms().get(i).isHit()).as("%s", i).isEqualTo(i % 7 == 0 && i < 280);
        }
    }

    @Test
    void what_stands_again_is_told_and_what_cannot_be_asked_says_why() {
        library.keep(library.leaflet(forum, "Sanderling", "sanderling"));
        var found = find(
                "sanderling", "", "  SANDERLING ", "\u202esanderling", "---", "x".repeat(301), "a ".repeat(60), " ");
        assertThat(found.terms())
                .extracting(ListedTerm::answer)
                .containsExactly(TermOutcome.HIT, TermOutcome.NO_WORDS, TermOutcome.TOO_LONG, TermOutcome.TOO_LONG);
        assertThat(found.terms().getFirst().term()).isEqualTo(new TermList.ListLine(1, "sanderling", 3));
        assertThat(found.repeated()).isEqualTo(2);
        assertThat(found.blank()).isEqualTo(2);
    }

    @Test
    void long_lines_are_asked_for_in_questions_that_the_index_takes() {
        var lines = IntStream.range(0, 200)
                .mapToObj(i -> "knot" + i + " and".repeat(45))
                .toList();
        assertThat(lists.find(TermList.of(lines), done -> true).terms())
                .hasSize(200)
                .allMatch(listed -> listed.answer() == TermOutcome.NO_HIT);
    }

    @Test
    void as_many_as_fit_are_looked_up_each_with_its_own_answer() {
        library.keep(library.leaflet(forum, "Few of many", "wryneck0 wryneck4999 wryneck9999"));
        var list = TermList.of(
                IntStream.range(0, TermList.MOST).mapToObj(i -> "wryneck" + i).toList());
        var found = lists.find(list, done -> true);
        assertThat(found.terms())
                .extracting(listed -> listed.term().text())
                .isEqualTo(IntStream.range(0, TermList.MOST)
                        .mapToObj(i -> "wryneck" + i)
                        .toList());
        assertThat(found.terms().stream()
                        .filter(ListedTerm::isHit)
                        .map(listed -> listed.term().text()))
                .containsExactly("wryneck0", "wryneck4999", "wryneck9999");
        assertThat(found.terms())
                .filteredOn(listed -> listed.answer() == TermOutcome.NO_HIT)
                .hasSize(TermList.MOST - 3);
    }

    @Test
    void more_than_fits_is_refused_as_a_whole() {
        var lines = IntStream.rangeClosed(0, TermList.MOST)
                .mapToObj(i -> "term " + i)
                .toList();
        assertThatThrownBy(() -> TermList.of(lines)).isInstanceOf(Refused.class);
        var twice =
                Stream.concat(lines.stream().skip(1), lines.stream().skip(1)).toList();
        assertThat(TermList.of(twice).terms()).hasSize(TermList.MOST);
    }

    @Test
    void an_item_that_was_removed_or_moved_a_moment_ago_is_no_hit() {
        var room = library.room("Closing", lim);
        TestViewers.enter(lim);
        var gone = library.leaflet(forum, "Gone", "dunlinword");
        var moved = library.leaflet(forum, "Moved", "dunlinword");
        library.keep(gone, moved);
        library.remove(gone);
        library.change(moved, leaflet -> leaflet.audience = room.audience().value());
        TestViewers.enter(library.officer("KE"));
        var listed = find("dunlinword").terms().getFirst();
        assertThat(listed.answer()).isEqualTo(TermOutcome.NO_HIT);
        assertThat(listed.items()).isZero();
    }

    @Test
    void it_says_how_far_it_is_and_ends_when_told_to() {
        var lines = IntStream.range(0, 300).mapToObj(i -> "stintword" + i).toList();
        var heard = new ArrayList<Integer>();
        lists.find(TermList.of(lines), heard::add);
        assertThat(heard).isSorted().hasSizeGreaterThan(3).endsWith(300);
        heard.clear();
        assertThatThrownBy(() -> lists.find(TermList.of(lines), done -> {
                    heard.add(done);
                    return false;
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(heard).hasSize(1);
        assertThat(find("stintword").terms()).hasSize(1);
    }

    @Test
    void each_reader_has_one_list_at_a_time_and_keeps_nobody_else_from_theirs() {
        var kenya = library.officer("KE");
        TestViewers.enter(lim);
        lists.find(TermList.of(List.of("first")), done -> {
            assertThatThrownBy(() -> find("second")).isInstanceOf(ListSearchRunning.class);
            TestViewers.enter(kenya);
            assertThat(find("third").terms()).hasSize(1);
            return true;
        });
    }

    private ListFindings find(String... lines) {
        return lists.find(TermList.of(List.of(lines)), done -> true);
    }

    private List<String> answers(String... lines) {
        return find(lines).terms().stream()
                .map(listed -> listed.isHit() ? String.valueOf(listed.items()) : "-")
                .toList();
    }
}
