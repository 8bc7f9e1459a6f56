package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.hosting.DataFolder;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.search.IndexSettled;
import portal.search.Query;
import portal.search.Search;

/** Tests how an uploaded document becomes searchable text, also after crashes and restarts. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class ExtractorTests {
    @Autowired
    Documents documents;

    @Autowired
    Extractor extractor;

    @Autowired
    Search search;

    @Autowired
    IndexSettled index;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    @Autowired
    DataFolder home;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    PersonId lim, outsider;
    SpaceId room;

    @BeforeAll
    void enrol() {
        lim = town.somebody(Affiliation.NATIONAL_AGENCY, "SG");
        outsider = town.somebody(Affiliation.NATIONAL_AGENCY, "NZ");
        room = reading.open(lim);
    }

    @BeforeEach
    void enter() {
        TestViewers.enter(lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_table_too_small_to_be_told_by_its_content_stays_what_its_name_says() {
        var table = reading.file(room, "a.csv", "a,ä");
        assertThat(reading.awaitReading(table)).isEqualTo(Extraction.EXTRACTED);
        assertThat(documents.card(table).latest().mediaType()).isEqualTo("text/csv");
    }

    @Test
    void a_word_inside_a_pdf_is_found_by_its_readers_and_by_nobody_else() { // NL-02
        var paper = reading.file(room, "a.pdf", TestFiles.pdf("The courier carried a quetzalcoatlus feather."));
        assertThat(reading.awaitReading(paper)).isEqualTo(Extraction.EXTRACTED);
        assertThat(documents.card(paper).language()).isEqualTo("en");
        assertThat(text(paper)).startsWith("The courier carried ");
        index.await();
        assertThat(search.find(Query.of("feathers quetzalcoatlus")).total()).isEqualTo(1);
        TestViewers.enter(outsider);
        assertThat(search.find(Query.of("quetzalcoatlus")).total()).isZero();
    }

    @Test
    void each_word_of_a_file_name_is_found() {
        var paper = reading.file(room, "scan0042 Wexelbrook.txt", "plain words here only");
        reading.awaitReading(paper);
        index.await();
        for (var words : List.of("Wexelbrook", "scan0042", "Wexelbrook.txt", "scan0042 Wexelbrook.txt"))
            assertThat(search.find(Query.of(words)).whole()).as(words).isEqualTo(1);
    }

    @Test
    void a_version_that_was_replaced_is_no_longer_found_while_the_new_one_is() {
        var paper = reading.file(room, "a.txt", "the archaeopteryx was the first");
        reading.awaitReading(paper);
        documents.replace(
                new ReplaceDocument(paper, null, "b.txt", ""),
                new java.io.ByteArrayInputStream("the pteranodon came later".getBytes(UTF_8)));
        reading.awaitReading(paper);
        index.await();
        assertThat(search.find(Query.of("archaeopteryx")).total()).isZero();
        assertThat(search.find(Query.of("pteranodon")).total()).isEqualTo(1);
    }

    @Test
    void a_language_that_was_corrected_stays_and_decides_how_words_are_found() {
        var paper = reading.file(room, "a.txt", "Les saisies de iguanodons ont été nombreuses cette année encore.");
        reading.awaitReading(paper);
        assertThat(documents.card(paper).language()).isEqualTo("fr");
        documents.correctLanguage(paper, "es");
        assertThat(documents.card(paper).language()).isEqualTo("es");
        assertThat(documents.card(paper).latest().languageCorrected()).isTrue();
    }

    @Test
    void every_bad_file_ends_in_a_state_that_says_why_and_stays_whole() throws IOException {
        var pdf = reading.file(room, "a.pdf", TestFiles.protectedPdf("secret", "hidden"));
        var word = reading.file(room, "b.docx", TestFiles.protectedDocx("secret", "hidden"));
        var picture = reading.file(room, "c.png", TestFiles.png());
        var broken = reading.file(room, "d.docx", java.util.Arrays.copyOf(TestFiles.docx("cut"), 900));
        var bomb = reading.file(room, "e.zip", TestFiles.bomb(100));
        assertThat(reading.awaitReading(pdf)).isEqualTo(Extraction.PASSWORD_PROTECTED);
        assertThat(reading.awaitReading(word)).isEqualTo(Extraction.PASSWORD_PROTECTED);
        assertThat(reading.awaitReading(picture)).isEqualTo(Extraction.NOT_TEXT);
        assertThat(reading.awaitReading(broken)).isEqualTo(Extraction.BROKEN);
        assertThat(reading.awaitReading(bomb)).isIn(Extraction.BOMB, Extraction.TOO_LARGE);
        assertThat(bytes(picture)).isEqualTo(TestFiles.png());
    }

    @Test
    void a_file_that_crashes_the_process_gets_a_second_chance() {
        var mark = folder.resolve("crashed-once");
        var paper = reading.file(room, "a.trial", "TRIAL:once:" + mark);
        assertThat(reading.awaitReading(paper)).isEqualTo(Extraction.EXTRACTED);
        assertThat(text(paper)).isEqualTo("read at the second attempt");
    }

    @Test
    void a_file_that_always_crashes_the_process_is_given_up_and_can_be_tried_again_by_hand() {
        var paper = reading.file(room, "a.trial", "TRIAL:halt");
        var good = reading.file(room, "good.txt", "good");
        assertThat(reading.awaitReading(paper)).isEqualTo(Extraction.CRASHED);
        assertThat(reading.awaitReading(good)).isEqualTo(Extraction.EXTRACTED);
        documents.readAgain(paper);
        assertThat(documents.card(paper).latest().extraction().isUnderWay()).isTrue();
        assertThat(reading.awaitReading(paper)).isEqualTo(Extraction.CRASHED);
        documents.readAgain(good);
        assertThat(documents.card(good).latest().extraction()).isEqualTo(Extraction.EXTRACTED);
    }

    @Test
    void what_a_killed_portal_left_half_read_is_read_after_the_restart() {
        var paper = reading.file(room, "a.txt", "read after the restart");
        reading.awaitReading(paper);
        extractor.stop();
        jdbc.sql("update document_version set extraction = 'EXTRACTING', text_id = null where document_id = ?")
                .param(paper.value())
                .update();
        extractor.start();
        assertThat(reading.awaitReading(paper)).isEqualTo(Extraction.EXTRACTED);
        assertThat(text(paper)).isEqualTo("read after the restart");
    }

    @Test
    void a_hundred_files_at_once_are_all_read_and_no_plain_copy_stays() throws IOException {
        var papers = IntStream.range(0, 100)
                .mapToObj(i -> reading.file(room, i + ".txt", "paper number " + i))
                .toList();
        papers.forEach(paper -> assertThat(reading.awaitReading(paper)).isEqualTo(Extraction.EXTRACTED));
        try (var left = Files.list(home.root().resolve("extraction"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(List.copyOf(documents.cards(papers).values())).hasSize(100);
    }

    private String text(DocumentId paper) {
        return documents.text(paper, documents.card(paper).latest().id()).toString();
    }

    private byte[] bytes(DocumentId paper) throws IOException {
        try (var channel =
                documents.content(paper, documents.card(paper).latest().id()).open()) {
            return Channels.newInputStream(channel).readAllBytes();
        }
    }
}
