package portal.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.Leaflet;
import portal.search.LeafletSpaces;
import portal.search.Query;
import portal.search.Search;

/**
 * Tests that differences between the index and the database are found and repaired. The tests create the differences by
 * SQL.
 */
@PortalTest
@Tag("slow")
class ReconciliationTests {
    @Autowired
    Search search;

    @Autowired
    LeafletSpaces library;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    JdbcClient jdbc;

    private PersonId lim;
    private SpaceId forum;

    @BeforeEach
    void enter() {
        lim = library.officer("SG");
        forum = library.forum("Stocks");
        TestViewers.enter(lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void what_is_missing_outdated_in_another_audience_or_left_over_is_found_and_healed() {
        var kept = library.leaflet(forum, "Kept", "turnstone");
        var moved = library.leaflet(forum, "Moved", "turnstone");
        var gone = library.leaflet(forum, "Gone", "turnstone");
        library.keep(kept, moved, gone);
        reconciliation.check(line -> {});

        var room = library.room("Stockroom", lim);
        TestViewers.enter(lim);
        jdbc.sql("update leaflet set words = 'dotterel' where id = ?")
                .param(kept.id)
                .update();
        jdbc.sql("update leaflet set audience = ? where id = ?")
                .params(room.value(), moved.id)
                .update();
        jdbc.sql("delete from leaflet where id = ?").param(gone.id).update();
        var strayed = copy(kept);
        assertThat(search.find(Query.of("dotterel")).total()).isZero();

        assertThat(report()).contains("4 differences, 4 healed");
        assertThat(found("dotterel")).containsExactlyInAnyOrder(kept.id, strayed);
        assertThat(found("turnstone")).containsExactly(moved.id);
        TestViewers.enter(library.officer("KE"));
        assertThat(search.find(Query.of("turnstone")).total()).isZero();
        assertThat(report()).contains(" 0 differences, 0 healed");
    }

    @Test
    void a_report_says_no_word_of_what_is_kept() {
        library.keep(library.leaflet(forum, "Sanderling", "sanderling"));
        var all = new ArrayList<String>();
        reconciliation.check(all::add);
        reconciliation.reindex(all::add);
        assertThat(all)
                .isNotEmpty()
                .allMatch(line -> line.matches(
                        "\\w+: \\d+ rows(, \\d+ differences, \\d+ healed| written, \\d+ entries removed)"));
    }

    @Test
    void while_the_index_is_written_anew_every_answer_is_whole_and_what_is_new_is_found() throws InterruptedException {
        var leaflets = IntStream.range(0, 300)
                .mapToObj(i -> library.leaflet(forum, "Hoatzin " + i, "hoatzin"))
                .toArray(Leaflet[]::new);
        library.keep(leaflets);
        jdbc.sql("update leaflet set words = 'hoatzin takahe' where words = 'hoatzin'")
                .update();
        var work = Thread.ofPlatform().start(() -> reconciliation.reindex(line -> {}));
        var totals = new ArrayList<Long>();
        while (work.isAlive()) totals.add(search.find(Query.of("hoatzin")).total());
        work.join();
        assertThat(totals).isNotEmpty().containsOnly((long) leaflets.length);
        assertThat(search.find(Query.of("takahe")).total()).isEqualTo(leaflets.length);
    }

    /** Copies the row of the leaflet, without the entity manager, and returns the id of the copy. */
    private UUID copy(Leaflet leaflet) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into leaflet (id, kind, audience, space, title, words, language, author, media_type, at)"
                        + " select ?, kind, audience, space, title, words, language, author, media_type, at"
                        + " from leaflet where id = ?")
                .params(id, leaflet.id)
                .update();
        return id;
    }

    private String report() {
        var lines = new ArrayList<String>();
        reconciliation.check(lines::add);
        return lines.stream()
                .filter(line -> line.startsWith("Leaflet:"))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> found(String words) {
        return search.find(Query.of(words)).hits().stream()
                .map(hit -> hit.entry().id())
                .toList();
    }
}
