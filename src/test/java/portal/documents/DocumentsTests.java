package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Role.NCB_OFFICER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Access;
import portal.access.Classification;
import portal.access.Holder;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.OpenSpace;
import portal.access.Refused;
import portal.access.Right;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.operations.OperationalRoom;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests what readers and outsiders can do with documents. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsTests {
    private static final Marking AMBER = Marking.of(Classification.RESTRICTED, Tlp.AMBER, SourceType.APPROVED_AGENCY);

    @Autowired
    Documents documents;

    @Autowired
    Spaces spaces;

    @Autowired
    Access access;

    @Autowired
    TestPeople town;

    PersonId coordinator, amina, lim, outsider;
    SpaceId room;

    @BeforeAll
    void enrol() {
        coordinator = town.somebody(GENERAL_SECRETARIAT, null);
        amina = town.somebody(NATIONAL_AGENCY, "KE");
        lim = town.somebody(NATIONAL_AGENCY, "SG");
        outsider = town.somebody(NATIONAL_AGENCY, "NZ");
    }

    @BeforeEach
    void open() {
        room = room(amina, lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_outsider_cannot_tell_a_document_from_nothing() { // AC-02, NL-01
        as(lim);
        var paper = file("plan.txt", AMBER);
        var version = documents.card(paper).latest().id();

        as(outsider);
        for (var id : List.of(paper, DocumentId.random())) {
            assertThatThrownBy(() -> documents.card(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.versions(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.content(id, version)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.text(id, version)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.retitle(id, "mine")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.correctLanguage(id, "fr")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.readAgain(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.reMark(id, version, AMBER)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> replace(id, "x", null)).isInstanceOf(NotFound.class);
            assertThat(documents.cards(List.of(id))).isEmpty();
        }
        assertThatThrownBy(() -> documents.shelf(room, null, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.shelf(SpaceId.random(), null, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> file("mine.txt", AMBER)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_who_is_not_signed_in_sees_or_files_anything() { // AC-01
        as(lim);
        var paper = file("plan.txt", AMBER);
        TestViewers.leave();
        assertThatThrownBy(() -> documents.card(paper)).isInstanceOf(NotFound.class);
        assertThat(documents.cards(List.of(paper))).isEmpty();
        assertThatThrownBy(() -> file("mine.txt", AMBER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.uploadLimit()).isInstanceOf(NotFound.class);
    }

    @Test
    void a_filed_document_shows_what_it_is_and_gives_its_bytes_back() throws IOException {
        as(lim);
        var paper = documents.file(
                new FileDocument(room, AMBER, "C2_list.txt", null, DocumentKind.INDICATORS, "en", null),
                bytes("203.0.113.7"));

        as(amina);
        var card = documents.card(paper);
        assertThat(card.title()).isEqualTo("C2 list");
        assertThat(card.kind()).isEqualTo(DocumentKind.INDICATORS);
        assertThat(card.language()).isEqualTo("en");
        assertThat(card.marked().marking()).isEqualTo(AMBER);
        assertThat(card.marked().originCountry()).isEqualTo(CountryCode.of("SG"));
        assertThat(card.latest().uploadedBy().id()).isEqualTo(lim);
        assertThat(card.latest().mediaType()).isEqualTo("text/plain");
        assertThat(card.latest().size()).isEqualTo(11);
        assertThat(content(paper)).isEqualTo("203.0.113.7");
    }

    @Test
    void the_same_bytes_filed_by_those_who_do_not_see_one_another_are_two_ordinary_documents()
            throws IOException { // NL-07
        as(lim);
        var hidden = documents.file(new FileDocument(room, AMBER.withNamed(Set.of()), "a.txt"), bytes("same"));
        as(amina);
        var own = documents.file(new FileDocument(room, AMBER, "a.txt"), bytes("same"));
        assertThat(documents.shelf(room, null, 10)).extracting(DocumentCard::id).containsExactly(own);
        assertThat(content(own)).isEqualTo("same");
        room = room(outsider);
        as(outsider);
        var elsewhere = documents.file(new FileDocument(room, AMBER, "a.txt"), bytes("same"));
        assertThat(content(elsewhere)).isEqualTo("same");
        as(lim);
        assertThat(content(hidden)).isEqualTo("same");
    }

    @Test
    void the_same_bytes_are_told_for_the_same_readers_and_never_of_a_document_that_one_does_not_see() { // NL-07
        as(lim);
        var hidden = AMBER.withExcluded(Set.of(CountryCode.of("KE")));
        var narrow = documents.file(new FileDocument(room, hidden, "a.txt"), bytes("same"));
        assertThat(same(hidden)).contains(narrow);
        assertThat(same(AMBER)).isEmpty();
        as(amina);
        assertThat(same(AMBER)).isEmpty();
        var own = documents.file(new FileDocument(room, AMBER, "b.txt"), bytes("same"));
        assertThat(same(AMBER)).contains(own);
        as(outsider);
        assertThatThrownBy(() -> same(AMBER)).isInstanceOf(NotFound.class);
    }

    private Optional<DocumentId> same(Marking marking) {
        try (var file = documents.receive(room, "c.txt", bytes("same"))) {
            return documents.same(new FileDocument(room, marking, "c.txt"), file);
        }
    }

    @Test
    void files_of_the_system_are_refused_with_a_reason() {
        as(lim);
        for (var name : List.of(".DS_Store", "Thumbs.db", "~$port.docx", "._report.txt"))
            assertThatThrownBy(() -> documents.file(new FileDocument(room, AMBER, name), bytes("What it keeps.")))
                    .isInstanceOfSatisfying(
                            FileRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(FileRefused.FileRefusalReason.SYSTEM));
        assertThat(documents.shelf(room, null, 10)).isEmpty();
    }

    @Test
    void the_shelf_shows_only_what_one_may_read_page_by_page() { // NL-02
        as(lim);
        for (int i = 0; i < 5; i++) file("paper " + i + ".txt", AMBER);
        var hidden = file("hidden.txt", AMBER.withExcluded(Set.of(CountryCode.of("KE"))));
        file("last.txt", AMBER);

        as(amina);
        var first = documents.shelf(room, null, 4);
        var second = documents.shelf(room, first.getLast().place(), 4);
        assertThat(first).extracting(DocumentCard::title).containsExactly("last", "paper 4", "paper 3", "paper 2");
        assertThat(second).extracting(DocumentCard::title).containsExactly("paper 1", "paper 0");
        assertThatThrownBy(() -> documents.card(hidden)).isInstanceOf(NotFound.class);
        as(lim);
        assertThat(documents.shelf(room, null, 10)).hasSize(7);
    }

    @Test
    void each_version_has_its_own_marking_and_a_hidden_one_leaves_no_trace() throws IOException { // NL-13
        as(lim);
        var paper = documents.file(new FileDocument(room, AMBER, "plan.txt"), bytes("for all"));
        await().pollInSameThread()
                .atMost(60, SECONDS)
                .until(() -> !documents.card(paper).latest().extraction().isUnderWay());
        var before = seenBy(amina, paper);
        as(lim);
        replace(paper, "for lim only", AMBER.withNamed(Set.of()));
        documents.retitle(paper, "Secret title");

        assertThat(seenBy(amina, paper)).isEqualTo(before);
        assertThat(content(paper)).isEqualTo("for all");
        as(lim);
        assertThat(documents.card(paper).title()).isEqualTo("Secret title");
        assertThat(documents.card(paper).versions()).isEqualTo(2);
        assertThat(content(paper)).isEqualTo("for lim only");
        var red = documents.card(paper).latest().id();
        as(amina);
        assertThatThrownBy(() -> documents.content(paper, red)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.reMark(paper, red, AMBER)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_reader_of_a_later_version_cannot_open_an_earlier_one_that_is_marked_higher() throws IOException { // NL-13
        as(lim);
        var paper = documents.file(new FileDocument(room, AMBER.withNamed(Set.of()), "raw.txt"), bytes("names"));
        var raw = documents.card(paper).latest().id();
        replace(paper, "without names", AMBER);

        as(amina);
        assertThat(documents.versions(paper)).hasSize(1);
        assertThat(documents.card(paper).latest().ordinal()).isEqualTo(1);
        assertThat(content(paper)).isEqualTo("without names");
        assertThatThrownBy(() -> documents.content(paper, raw)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_new_version_takes_the_place_of_the_old_one_and_both_can_be_opened() throws IOException {
        as(lim);
        var paper = documents.file(new FileDocument(room, AMBER, "plan.txt"), bytes("one"));
        as(coordinator);
        replace(paper, "two", null);
        assertThat(documents.versions(paper)).extracting(VersionRow::ordinal).containsExactly(2, 1);
        assertThat(documents.versions(paper))
                .extracting(row -> read(paper, row.id()))
                .containsExactly("two", "one");
        assertThat(documents.card(paper).latest().uploadedBy().id()).isEqualTo(coordinator);
        assertThat(documents.card(paper).marked().originCountry()).isEqualTo(CountryCode.of("SG"));
        assertThat(documents.shelf(room, null, 10)).hasSize(1);
    }

    @Test
    void only_the_originators_country_widens_be_it_by_re_marking_or_by_a_new_version() { // AC-11, AC-12
        as(lim);
        var restricted = AMBER.withExcluded(Set.of(CountryCode.of("NZ")));
        var paper = file("plan.txt", restricted);
        var version = documents.card(paper).latest().id();

        as(amina);
        assertThatThrownBy(() -> documents.reMark(paper, version, AMBER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> replace(paper, "x", AMBER)).isInstanceOf(Refused.class);
        as(coordinator);
        assertThatThrownBy(() -> documents.reMark(paper, version, AMBER)).isInstanceOf(Refused.class);
        documents.reMark(paper, version, restricted.withTlp(Tlp.AMBER_STRICT));
        assertThat(documents.card(paper).marked().marking().tlp()).isEqualTo(Tlp.AMBER_STRICT);
        as(lim);
        documents.reMark(paper, version, AMBER);
        assertThat(documents.card(paper).marked().marking()).isEqualTo(AMBER);
        assertThat(documents.card(paper).marked().originCountry()).isEqualTo(CountryCode.of("SG"));
    }

    @Test
    void only_the_originator_and_stewards_change_what_stands_under_the_originators_name() { // AC-10, AC-11
        as(lim);
        var paper = file("plan.txt", AMBER);
        as(amina);
        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> documents.retitle(paper, "Mine"),
                () -> documents.reclassify(paper, DocumentKind.MINUTES),
                () -> documents.correctLanguage(paper, "fr"),
                () -> replace(paper, "Mine", null)))
            assertThatThrownBy(change)
                    .isInstanceOf(Refused.class)
                    .extracting(refused -> ((Refused) refused).key())
                    .isEqualTo("access.refused.not-originator");
        assertThat(documents.card(paper).title()).isEqualTo("plan");
        as(another("SG"));
        documents.retitle(paper, "Plan of the bureau");
        as(coordinator);
        documents.reclassify(paper, DocumentKind.MINUTES);
        replace(paper, "By the steward", null);
        assertThatThrownBy(() ->
                        documents.reMark(paper, documents.card(paper).latest().id(), AMBER.withTlp(Tlp.GREEN)))
                .isInstanceOf(Refused.class); // a steward may not add readers, not even to their own version
        as(lim);
        assertThat(documents.card(paper).title()).isEqualTo("Plan of the bureau");
    }

    @Test
    void who_changed_what_is_told_to_readers_and_the_filer_hears_of_it_until_they_look() { // AC-18, NL-13
        as(lim);
        var paper = file("plan.txt", AMBER);
        documents.correctLanguage(paper, "en");
        assertThat(news(paper)).isEmpty();
        as(coordinator);
        documents.retitle(paper, "Action plan");
        replace(paper, "Second", null);
        assertThat(news(paper)).isEmpty();
        as(amina);
        assertThat(documents.changes(paper))
                .extracting(ChangeRow::aspect)
                .containsExactly(DocumentProperty.VERSION, DocumentProperty.TITLE, DocumentProperty.LANGUAGE);
        var renamed = documents.changes(paper).get(1);
        assertThat(renamed.before()).isEqualTo("plan");
        assertThat(renamed.after()).isEqualTo("Action plan");
        assertThat(renamed.by().id()).isEqualTo(coordinator);
        as(outsider);
        assertThatThrownBy(() -> documents.changes(paper)).isInstanceOf(NotFound.class);
        assertThat(news(paper)).isEmpty();
        as(lim);
        assertThat(news(paper)).hasSize(2);
        documents.see(paper);
        assertThat(news(paper)).isEmpty();
        assertThat(documents.changes(paper)).hasSize(3);
    }

    @Test
    void what_was_changed_while_a_document_was_hidden_is_not_told_when_it_no_longer_is() { // NL-13
        as(lim);
        var paper = file("plan.txt", AMBER.withNamed(Set.of()));
        documents.retitle(paper, "A name that must not be read");
        documents.retitle(paper, "Without the name");
        documents.reMark(paper, documents.card(paper).latest().id(), AMBER);
        documents.retitle(paper, "For all");
        assertThat(documents.changes(paper)).hasSize(4);
        as(amina);
        assertThat(documents.changes(paper)).extracting(ChangeRow::after).containsExactly("For all");
    }

    @Test
    void whoever_is_shut_out_of_their_own_paper_hears_nothing_of_it() { // AC-18
        as(amina);
        var paper = file("plan.txt", AMBER);
        as(coordinator);
        documents.retitle(paper, "Action plan");
        documents.reMark(paper, documents.card(paper).latest().id(), AMBER.withExcluded(Set.of(CountryCode.of("KE"))));
        as(amina);
        assertThat(news(paper)).isEmpty();
    }

    @Test
    void a_bureau_officer_outside_the_room_sees_the_own_countrys_document_and_nothing_beside_it() { // AC-02
        as(lim);
        var own = file("own.txt", AMBER);
        as(amina);
        var neighbour = file("neighbour.txt", AMBER);
        as(town.somebody(NCB, "SG", NCB_OFFICER));
        assertThat(documents.card(own).title()).isEqualTo("own");
        assertThatThrownBy(() -> documents.card(neighbour)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.shelf(room, null, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> replace(own, "x", null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> documents.retitle(own, "x")).isInstanceOf(Refused.class);
    }

    @Test
    void readers_without_the_right_to_write_change_nothing() {
        as(coordinator);
        spaces.grant(room, Holder.person(outsider), Right.READ, Spaces.UNTIL_REVOKED);
        var paper = file("plan.txt", AMBER);
        as(outsider);
        assertThat(documents.card(paper).title()).isEqualTo("plan");
        assertThatThrownBy(() -> file("mine.txt", AMBER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> replace(paper, "x", null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> documents.retitle(paper, "x")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> documents.correctLanguage(paper, "fr")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> documents.readAgain(paper)).isInstanceOf(Refused.class);
    }

    @Test
    void who_is_let_out_during_an_upload_has_filed_nothing() { // AC-23
        as(lim);
        var content = new InputStream() {
            private int read;

            @Override
            public int read() {
                if (read++ == 70_000) {
                    as(coordinator);
                    spaces.revoke(room, Holder.person(lim));
                    as(lim);
                }
                return read > 80_000 ? -1 : 'x';
            }
        };
        assertThatThrownBy(() -> documents.file(new FileDocument(room, AMBER, "late.txt"), content))
                .isInstanceOf(NotFound.class);
        as(coordinator);
        assertThat(documents.shelf(room, null, 10)).isEmpty();
    }

    @Test
    void a_refused_or_broken_upload_leaves_no_document_and_says_why() {
        as(lim);
        assertThatThrownBy(() -> documents.file(new FileDocument(room, AMBER, "empty.txt"), bytes("")))
                .isInstanceOfSatisfying(
                        FileRefused.class, why -> assertThat(why.key()).isEqualTo("documents.refused.empty"));
        assertThatThrownBy(() -> documents.file(new FileDocument(room, AMBER, "setup.exe"), bytes("x")))
                .isInstanceOfSatisfying(
                        FileRefused.class, why -> assertThat(why.key()).isEqualTo("documents.refused.forbidden"));
        assertThatThrownBy(() -> documents.file(new FileDocument(room, AMBER, "a.txt"), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection lost");
                    }
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> documents.file(
                        new FileDocument(room, AMBER.withClassification(Classification.CONFIDENTIAL), "a.txt"),
                        bytes("x")))
                .isInstanceOf(Refused.class);
        assertThat(documents.shelf(room, null, 10)).isEmpty();
    }

    @Test
    void those_who_replace_a_document_at_once_come_one_after_the_other() throws Exception { // ASVS V2.3.4
        as(lim);
        var paper = file("plan.txt", AMBER);
        Callable<Void> replacing = () -> {
            as(lim);
            replace(paper, UUID.randomUUID().toString(), AMBER);
            return null;
        };
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer : writers.invokeAll(Collections.nCopies(4, replacing))) writer.get();
        }
        assertThat(documents.versions(paper)).extracting(VersionRow::ordinal).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void a_download_that_breaks_off_lets_go_of_the_file() throws IOException { // ASVS V1.4.3
        as(lim);
        var paper = file("plan.txt", AMBER);
        var content = documents.content(paper, documents.card(paper).latest().id());
        var opened = new ArrayList<SeekableByteChannel>();
        var watched = new DocumentContent(content.fileName(), content.mediaType(), content.size(), false, () -> {
            opened.add(content.open());
            return opened.getLast();
        });
        assertThatThrownBy(() -> watched.copy(0, content.size(), new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("gone");
                    }
                }))
                .isInstanceOf(IOException.class);
        assertThat(opened).hasSize(1).noneMatch(SeekableByteChannel::isOpen);
    }

    @Test
    void names_and_titles_are_made_safe() {
        as(lim);
        var paper = file("../x/\u202E" + "n".repeat(300) + ".txt", AMBER);
        assertThat(documents.card(paper).latest().fileName())
                .hasSize(FileName.LONGEST)
                .endsWith("n.txt");
        documents.retitle(paper, "  A \u202Etitle\n of " + "t".repeat(300));
        assertThat(documents.card(paper).title()).startsWith("A title of ttt").hasSize(200);
        for (var unseen : List.of("\u200F", "\u3164", "A\u0000 title"))
            assertThatThrownBy(() -> documents.retitle(paper, unseen)).isInstanceOf(Refused.class);
        documents.retitle(paper, " ");
        assertThat(documents.card(paper).title()).startsWith("nnn");
    }

    private record Seen(DocumentCard card, List<VersionRow> versions, List<DocumentCard> shelf, String text) {}

    private Seen seenBy(PersonId person, DocumentId paper) {
        as(person);
        return new Seen(
                documents.card(paper),
                documents.versions(paper),
                documents.shelf(room, null, 10),
                documents.text(paper, documents.card(paper).latest().id()).toString());
    }

    private SpaceId room(PersonId... writers) {
        as(coordinator);
        var sign = new OpenSpace.SpaceName("Room", "For this test");
        var room = spaces.open(new OpenSpace(
                OperationalRoom.KIND,
                Map.of("en", sign),
                Classification.RESTRICTED,
                Classification.RESTRICTED,
                Tlp.AMBER));
        for (var person : writers) spaces.grant(room, Holder.person(person), Right.WRITE, Spaces.UNTIL_REVOKED);
        return room;
    }

    private List<ChangeRow> news(DocumentId paper) {
        return documents.changesToMine().stream()
                .filter(change -> change.document().equals(paper))
                .toList();
    }

    /** Creates another person of this country, who may write in the room. */
    private PersonId another(String country) {
        as(coordinator);
        var other = town.somebody(NATIONAL_AGENCY, country);
        spaces.grant(room, Holder.person(other), Right.WRITE, Spaces.UNTIL_REVOKED);
        return other;
    }

    private DocumentId file(String name, Marking marking) {
        return documents.file(new FileDocument(room, marking, name), bytes("content of " + name));
    }

    private void replace(DocumentId paper, String text, Marking marking) {
        documents.replace(new ReplaceDocument(paper, marking, "next.txt", "changed"), bytes(text));
    }

    private String content(DocumentId paper) throws IOException {
        return read(paper, documents.card(paper).latest().id());
    }

    private String read(DocumentId paper, VersionId version) {
        try (var channel = documents.content(paper, version).open()) {
            return new String(Channels.newInputStream(channel).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void as(PersonId person) {
        TestViewers.enter(person);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
