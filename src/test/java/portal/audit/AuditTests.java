package portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import portal.PortalTest;
import portal.access.Holder;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.TestRoom;
import portal.hosting.AdminCommand;
import portal.hosting.AuditSchema;
import portal.hosting.CannotStart;
import portal.hosting.DataFolder;
import portal.hosting.TestDatabase;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.search.Query;
import portal.search.Search;
import portal.search.Searched;

/** Tests that the audit log has exactly one entry for each act, and shows whether it was changed or shortened. */
@PortalTest
class AuditTests {
    private static final int MOST_ROUNDS = 1_000;

    @Autowired
    AuditLog log;

    @Autowired
    HashChainWriter sealing;

    @Autowired
    TestRoom reading;

    @Autowired
    Documents documents;

    @Autowired
    Search search;

    @Autowired
    Spaces spaces;

    @Autowired
    TestPeople town;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource database;

    @Autowired
    DataFolder home;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    private JdbcClient owner;
    private String audit;
    private PersonId lim;
    private PersonId souza;
    private PersonId coordinator;
    private SpaceId room;
    private DocumentId paper;

    @BeforeEach
    void paperInARoom() throws Exception {
        owner = JdbcClient.create(TestDatabase.owned(database));
        try (var connection = database.getConnection()) {
            audit = AuditSchema.beside(connection.getCatalog());
        }
        lim = town.somebody(Affiliation.NATIONAL_AGENCY, "SG");
        souza = town.somebody(Affiliation.NATIONAL_AGENCY, "BR");
        coordinator = town.somebody(Affiliation.GENERAL_SECRETARIAT, null);
        room = reading.openedBy(coordinator, souza, lim);
        paper = reading.file(room, "report.txt", "seen by few");
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_outsider_learns_nothing_of_a_room_or_an_item_from_the_log() { // NL-01
        TestViewers.enter(town.somebody(Affiliation.NATIONAL_AGENCY, "NZ"));
        assertThatThrownBy(() -> log.of(room, null, 9)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.openings(paper.value(), null, 9)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.openings(UUID.randomUUID(), null, 9)).isInstanceOf(NotFound.class);
        var mine = log.mine(null, 9);
        assertThat(mine).hasSize(3).allMatch(AuditEntry::isRefused).allMatch(entry -> entry.item() == null);
    }

    @Test
    void whoever_is_shown_out_finds_nothing_of_the_room_in_what_they_did() { // NL-09
        documents.card(paper);
        assertThat(whats(log.mine(null, 9))).contains("documents.fact.DocumentFiled", "access.fact.ItemRead");
        TestViewers.enter(coordinator);
        spaces.revoke(room, Holder.person(lim));
        TestViewers.enter(lim);
        assertThat(log.mine(null, 9)).isEmpty();
    }

    @Test
    void a_rooms_log_shows_each_reader_what_they_may_see_and_the_rooms_own_business_to_its_stewards() {
        TestViewers.enter(souza);
        assertThat(whats(log.of(room, null, 9))).containsExactly("documents.fact.DocumentFiled");
        TestViewers.enter(coordinator);
        assertThat(whats(log.of(room, null, 9)))
                .containsExactly(
                        "documents.fact.DocumentFiled",
                        "access.fact.AccessGranted",
                        "access.fact.AccessGranted",
                        "access.fact.SpaceOpened");
        assertThat(log.of(room, log.of(room, null, 1).getLast().place(), 2)).hasSize(2);
    }

    @Test
    void who_opened_an_item_is_told_to_its_originator_and_to_stewards_and_to_nobody_else() {
        TestViewers.enter(souza);
        var version = documents.card(paper).latest().id();
        documents.text(paper, version);
        documents.content(paper, version);
        assertThatThrownBy(() -> log.openings(paper.value(), null, 9)).isInstanceOf(RuntimeException.class);
        for (var entitled : List.of(lim, coordinator)) {
            TestViewers.enter(entitled);
            var openings = log.openings(paper.value(), null, 9);
            assertThat(whats(openings)).containsExactly("documents.fact.DocumentDownloaded", "access.fact.ItemRead");
            assertThat(openings)
                    .allMatch(entry -> entry.who() != null && entry.who().id().equals(souza));
        }
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_entry_and_a_refusal_leaves_one() {
        var before = count();
        transaction.executeWithoutResult(open -> {
            documents.retitle(paper, "Another title");
            open.setRollbackOnly();
        });
        assertThat(count()).isEqualTo(before);
        TestViewers.enter(town.somebody(Affiliation.NATIONAL_AGENCY, "NZ"));
        before = count();
        assertThatThrownBy(() -> documents.card(paper)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.card(DocumentId.random())).isInstanceOf(NotFound.class);
        assertThat(count()).isEqualTo(before + 2);
    }

    @Test
    void what_was_sought_is_sealed() {
        search.find(Query.of("zxsecretword"));
        assertThat(log.mine(null, 1))
                .singleElement()
                .matches(entry -> entry.what().equals("search.fact.Searched"));
        assertThat(owner.sql("select count(*) from " + audit + ".entry where instr(words, 'zxsecretword') > 0")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(owner.sql("select count(*) from " + audit + ".entry where words is not null")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void a_long_list_that_was_sought_is_chained_like_any_other_entry() throws Exception {
        events.publishEvent(new Searched(lim, "0123456789".repeat(30_000), clock.instant()));
        seal();
        var checkpoint = Files.writeString(
                folder.resolve("kept"), files().last().orElseThrow().text());
        assertThat(verify(checkpoint)).contains("Integrity: holds.", "Completeness: holds.");
    }

    @Test
    void a_flipped_byte_a_deleted_row_two_swapped_and_a_cut_tail_are_found_and_the_first_is_named() throws Exception {
        seal();
        var checkpoint = Files.writeString(
                folder.resolve("kept"), files().last().orElseThrow().text());
        assertThat(verify(checkpoint)).contains("Integrity: holds.", "Completeness: holds.");

        var last = last();
        var middle = last - 2;
        change("update %s.entry set what = concat('x', what) where number = " + number(middle));
        assertThat(verify(checkpoint)).contains("entry " + middle + ", number").contains("Completeness: holds.");
        change("update %s.entry set what = substring(what, 2) where number = " + number(middle));
        assertThat(verify(checkpoint)).contains("Integrity: holds.", "Completeness: holds.");

        swap(middle, last);
        assertThat(verify(checkpoint)).contains("entry " + middle + ", number");
        swap(middle, last);

        change("delete from %s.entry where number = " + number(last));
        assertThat(verify(checkpoint)).contains("Completeness: BROKEN: entry " + last + " is not there");
        change("delete from %s.seal where place = " + last);
        assertThat(verify(checkpoint))
                .contains("Integrity: holds.")
                .contains("Completeness: BROKEN: the log ends with entry " + (last - 1));
    }

    @Test
    void the_last_checkpoint_is_the_one_of_most_entries_though_the_clock_was_ahead_once(@TempDir Path kept)
            throws Exception {
        var files = new AuditFiles(kept);
        var now = clock.instant();
        files.keep(new Checkpoint(5, new byte[32], now.plus(Duration.ofDays(1)), new byte[64]));
        files.keep(new Checkpoint(7, new byte[32], now, new byte[64]));
        assertThat(files.last()).map(Checkpoint::size).hasValue(7L);
    }

    @Test
    void a_log_that_was_written_anew_as_a_whole_does_not_fit_a_checkpoint_and_a_checkpoint_cannot_be_written_anew()
            throws Exception {
        seal();
        var text = files().last().orElseThrow().text();
        var kept = Files.writeString(folder.resolve("kept"), text);
        var forged = Files.writeString(folder.resolve("forged"), text.replaceFirst("\n\\d+\n", "\n1\n"));
        assertThat(verify(forged)).contains("not signed by this portal");
        change("update %s.entry set country = 'XX' order by number limit 1");
        change("delete from %s.seal");
        seal();
        assertThat(verify(kept)).contains("is not the one of the checkpoint");
    }

    @Test
    void whoever_may_change_the_log_is_not_taken_for_the_portals_user() {
        var check = new InsertOnly(TestDatabase.owned(database));
        assertThatThrownBy(check::afterPropertiesSet)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(audit);
    }

    /**
     * Waits until all entries are sealed, by this test or by the portal's scheduled task that runs at the same time.
     */
    private void seal() {
        var rounds = 0;
        do sealing.round();
        while (one("select count(*) from %1$s.entry where number not in (select entry from %1$s.seal)") > 0
                && rounds++ < MOST_ROUNDS);
    }

    private AuditFiles files() {
        return new AuditFiles(home.folder(AuditFiles.FOLDER));
    }

    private String verify(Path checkpoint) {
        var said = new ArrayList<String>();
        try {
            new VerifyAudit(new JdbcTemplate(database), home.folder(AuditFiles.FOLDER))
                    .run(List.of(checkpoint.toString()), said::add);
        } catch (AdminCommand.Declined declined) {
            said.add(declined.getMessage());
        }
        return String.join("\n", said);
    }

    private long count() {
        return one("select count(*) from %s.entry");
    }

    private long last() {
        return one("select max(place) from %s.seal");
    }

    private long number(long place) {
        return one("select entry from %s.seal where place = " + place);
    }

    private void swap(long one, long other) {
        var first = number(one);
        var second = number(other);
        change("update %s.seal set entry = 0 where place = " + one);
        change("update %s.seal set entry = " + first + " where place = " + other);
        change("update %s.seal set entry = " + second + " where place = " + one);
    }

    private long one(String query) {
        return owner.sql(query.formatted(audit)).query(Long.class).single();
    }

    private void change(String statement) {
        owner.sql(statement.formatted(audit)).update();
    }

    private static List<String> whats(List<AuditEntry> entries) {
        return entries.stream().map(AuditEntry::what).toList();
    }
}
