package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.search.IndexSettled;
import portal.search.Query;
import portal.search.Search;

/**
 * Tests that an uploaded file becomes a document only after confirmation, and that it can be taken back until somebody
 * else has opened it.
 */
@PortalTest
@Tag("slow")
class TakingBackTests {
    @Autowired
    Documents documents;

    @Autowired
    FileStore store;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    @Autowired
    Search search;

    @Autowired
    IndexSettled index;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    PersonId amina, lim;
    SpaceId room;

    @BeforeEach
    void open() {
        amina = town.somebody(Affiliation.NATIONAL_AGENCY, "KE");
        lim = town.somebody(Affiliation.NATIONAL_AGENCY, "SG");
        room = reading.open(amina, lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void what_has_come_in_is_no_document_until_it_is_filed() throws IOException {
        try (var file = documents.receive(room, "Tide_table.txt", bytes("High water at noon."))) {
            assertThat(file.title()).isEqualTo("Tide table");
            assertThat(documents.shelf(room, null, 10)).isEmpty();
            assertThatThrownBy(() -> store.open(room, file.stored().address())).isInstanceOf(IOException.class);

            var paper = documents.file(new FileDocument(room, TestRoom.AMBER, file.fileName()), file);
            assertThat(documents.shelf(room, null, 10)).hasSize(1);
            assertThat(read(paper)).isEqualTo("High water at noon.");
        }
    }

    @Test
    void of_what_is_discarded_nothing_is_left() throws IOException {
        var file = documents.receive(room, "tide.txt", bytes("Never filed."));
        file.close();
        assertThat(file.file().path()).doesNotExist();
        assertThatThrownBy(() -> store.open(room, file.stored().address())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> documents.receive(room, "empty.txt", bytes("")))
                .isInstanceOf(FileRefused.class);
    }

    @Test
    void an_outsider_brings_nothing_in_and_takes_nothing_back() { // NL-01
        var paper = reading.file(room, "plan.txt", "secret");
        TestViewers.enter(town.somebody(Affiliation.NATIONAL_AGENCY, "NZ"));
        assertThatThrownBy(() -> documents.receive(room, "a.txt", bytes("a"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.receive(SpaceId.random(), "a.txt", bytes("a")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.takeBack(paper)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.takeBack(DocumentId.random())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_document_taken_back_is_gone_with_bytes_text_and_words_in_the_index() {
        var paper = reading.file(room, "dunlin.txt", "Dunlins were ringed at the quernstone.");
        reading.awaitReading(paper);
        index.await();
        assertThat(search.find(Query.of("quernstone")).total()).isOne();
        var address = address(paper);

        documents.takeBack(paper);

        assertThatThrownBy(() -> documents.card(paper)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.takeBack(paper)).isInstanceOf(NotFound.class);
        assertThat(documents.shelf(room, null, 10)).isEmpty();
        assertThatThrownBy(() -> store.open(room, address)).isInstanceOf(IOException.class);
        index.await();
        assertThat(search.find(Query.of("quernstone")).total()).isZero();
        assertThat(database.sql("select count(*) from document_text where content like '%quernstone%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_same_bytes_in_another_document_stay() throws IOException {
        var first = reading.file(room, "one.txt", "The same.");
        var second = reading.file(room, "two.txt", "The same.");
        documents.takeBack(first);
        assertThat(read(second)).isEqualTo("The same.");
    }

    @Test
    void nobody_else_takes_it_back() {
        var paper = reading.file(room, "plan.txt", "Lim's.");
        TestViewers.enter(amina);
        assertThatThrownBy(() -> documents.takeBack(paper)).isInstanceOf(Refused.class);
        assertThat(documents.shelf(room, null, 10)).hasSize(1);
    }

    @Test
    void once_somebody_else_has_opened_it_it_stays() {
        var seen = reading.file(room, "seen.txt", "Seen.");
        var loaded = reading.file(room, "loaded.txt", "Loaded.");
        var listed = reading.file(room, "listed.txt", "Listed.");
        TestViewers.enter(amina);
        documents.card(seen);
        var version = documents.shelf(room, null, 10).stream()
                .filter(card -> card.id().equals(loaded))
                .findFirst()
                .orElseThrow()
                .latest()
                .id();
        documents.content(loaded, version);

        TestViewers.enter(lim);
        assertThatThrownBy(() -> documents.takeBack(seen)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> documents.takeBack(loaded)).isInstanceOf(Refused.class);
        documents.takeBack(listed); // seeing the document in the list does not count as opening it
        assertThat(documents.shelf(room, null, 10)).hasSize(2);
    }

    @Test
    void after_ten_minutes_it_stays() {
        var paper = reading.file(room, "plan.txt", "Old.");
        documents.card(paper); // only an opening by somebody else would count
        clock.advance(Documents.TAKING_BACK);
        assertThatThrownBy(() -> documents.takeBack(paper)).isInstanceOf(Refused.class);
        assertThat(documents.card(paper).title()).isEqualTo("plan");
    }

    private String address(DocumentId paper) {
        return database.sql("select address from document_version where document_id = ?")
                .param(paper.value())
                .query(String.class)
                .single();
    }

    private String read(DocumentId paper) throws IOException {
        try (var content = documents
                        .content(paper, documents.card(paper).latest().id())
                        .open();
                var stream = Channels.newInputStream(content)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
