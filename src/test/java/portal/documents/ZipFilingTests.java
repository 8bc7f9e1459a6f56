package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.documents.UnpackedFile.State;
import portal.hosting.DataFolder;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests that the files in a ZIP file become documents, and that malicious ZIP files do no harm. */
@PortalTest
@Tag("slow")
class ZipFilingTests {
    @Autowired
    ZipFiling zips;

    @Autowired
    Documents documents;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    @Autowired
    DataFolder home;

    private SpaceId room;
    private PersonId second;

    @BeforeEach
    void open() {
        second = town.somebody(Affiliation.NATIONAL_AGENCY, "FR");
        room = reading.open(second, town.somebody(Affiliation.NATIONAL_AGENCY, "SG"));
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_outsider_can_bring_nothing_in() throws IOException {
        var zip = zip(each -> each.file("a.txt", "One."));
        TestViewers.enter(town.somebody(Affiliation.NATIONAL_AGENCY, "KE"));
        assertThatThrownBy(() -> zips.receive(room, TestRoom.AMBER, stream(zip)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_report_names_only_what_its_reader_may_still_read_and_nothing_to_an_outsider() throws IOException { // AC-23
        var report = unpack(zip(each -> {
            each.file("a.txt", "One.");
            each.file("b.txt", "Two.");
        }));
        var lost = report.getFirst().document();
        var red = TestRoom.AMBER.withTlp(Tlp.RED);
        documents.reMark(lost, documents.card(lost).latest().id(), red);
        assertThat(zips.report(room, report)).isEqualTo(report);
        TestViewers.enter(second);
        assertThat(zips.report(room, report))
                .extracting(UnpackedFile::name, UnpackedFile::document)
                .containsExactly(
                        tuple("a.txt", null), tuple("b.txt", report.getLast().document()));
        TestViewers.enter(town.somebody(Affiliation.NATIONAL_AGENCY, "KE"));
        assertThatThrownBy(() -> zips.report(room, report)).isInstanceOf(NotFound.class);
    }

    @Test
    void every_file_is_filed_or_says_why_not() throws IOException {
        var zip = zip(each -> {
            each.file("a.txt", "One.");
            each.file("below/b.txt", "Two.");
            each.file("again.txt", "One.");
            each.file("empty.txt", "");
            each.file("run.exe", "MZ\0\0");
            each.file("../../etc/passwd", "root");
            each.file("/absolute.txt", "x");
            each.file("C:\\windows.txt", "x");
            each.file("مذكرة.txt", "Three.");
            each.folder("empty folder/");
            each.link("link.txt");
        });
        assertThat(unpack(zip))
                .extracting(
                        UnpackedFile::name,
                        file -> file.why() == null
                                ? file.state().name()
                                : file.why().key())
                .containsExactly(
                        tuple("a.txt", "FILED"),
                        tuple("below/b.txt", "FILED"),
                        tuple("again.txt", "THERE"),
                        tuple("empty.txt", "documents.refused.empty"),
                        tuple("run.exe", "documents.refused.forbidden"),
                        tuple("../../etc/passwd", "documents.zip.why.path"),
                        tuple("/absolute.txt", "documents.zip.why.path"),
                        tuple("C:/windows.txt", "documents.zip.why.path"),
                        tuple("مذكرة.txt", "FILED"),
                        tuple("link.txt", "documents.zip.why.link"));
        assertThat(documents.shelf(room, null, 50)).hasSize(3);
        assertThat(unpack(zip)).filteredOn(file -> file.state() == State.FILED).isEmpty();
        assertThat(documents.shelf(room, null, 50)).hasSize(3);
    }

    @Test
    void names_keep_their_letters_in_a_zip_that_does_not_tell_their_charset() throws IOException {
        for (var charset : List.of("IBM850", "windows-1252", "UTF-8")) {
            var report = unpack(zip(each -> {
                each.out().setEncoding(charset);
                each.out().setUseLanguageEncodingFlag(false);
                each.file("Año 2025/niño en Málaga.txt", "Packed in " + charset);
            }));
            assertThat(report)
                    .as(charset)
                    .extracting(UnpackedFile::name, UnpackedFile::state)
                    .containsExactly(tuple("Año 2025/niño en Málaga.txt", State.FILED));
        }
        assertThat(documents.shelf(room, null, 50))
                .extracting(DocumentCard::title)
                .containsOnly("niño en Málaga");
    }

    @Test
    void files_of_the_system_are_skipped_and_say_why() throws IOException {
        var report = unpack(zip(each -> {
            for (var name : List.of(
                    ".DS_Store", "case/Thumbs.db", "desktop.ini", "case/~$port.docx", "__MACOSX/case/._report.txt"))
                each.file(name, "What the system keeps.");
            each.file("case/report.txt", "One.");
        }));
        assertThat(report.subList(0, 5))
                .allSatisfy(file -> assertThat(file.why().key()).isEqualTo("documents.refused.system"))
                .extracting(UnpackedFile::state)
                .containsOnly(State.SKIPPED);
        assertThat(documents.shelf(room, null, 50))
                .extracting(DocumentCard::title)
                .containsExactly("report");
    }

    @Test
    void a_file_that_is_locked_or_damaged_keeps_no_other_from_being_filed() throws IOException {
        var locked = zip(each -> {
            each.file("locked.txt", "Secret.");
            each.file("open.txt", "Open.");
        });
        for (var signature : new String[] {"PK\1\2", "PK\3\4"})
            locked[indexOf(locked, signature) + (signature.equals("PK\1\2") ? 8 : 6)] |= 1;
        assertThat(unpack(locked))
                .extracting(file -> file.why() == null ? "" : file.why().key())
                .containsExactly("documents.zip.why.locked", "");
        var damaged = zip(each -> {
            each.file("damaged.txt", "Damaged, and long enough to be packed ".repeat(50));
            each.file("whole.txt", "Whole.");
        });
        Arrays.fill(damaged, 45, 60, (byte) 0xff);
        assertThat(unpack(damaged))
                .extracting(file -> file.why() == null ? "" : file.why().key())
                .containsExactly("documents.zip.why.broken", "");
    }

    @Test
    void what_is_no_zip_or_lists_too_much_is_told_in_one_line() throws IOException {
        assertThat(keys(unpack("No ZIP at all.".getBytes(UTF_8)))).containsExactly("documents.zip.why.none");
        var whole = zip(each -> each.file("a.txt", "One more."));
        assertThat(keys(unpack(Arrays.copyOf(whole, whole.length - 30)))).containsExactly("documents.zip.why.none");
        var boastful = whole.clone();
        boastful[boastful.length - 12] = (byte) 0xff;
        boastful[boastful.length - 11] = (byte) 0xff;
        assertThat(keys(unpack(boastful))).containsExactly("documents.zip.why.many");
        assertThatThrownBy(() -> zips.receive(room, TestRoom.AMBER, InputStream.nullInputStream()))
                .isInstanceOf(FileRefused.class);
    }

    @Test
    void of_as_many_files_as_it_may_have_each_has_an_answer_and_one_more_is_too_much() throws IOException {
        Writing many = each -> {
            each.file("first.txt", "First of many.");
            for (int i = 2; i < ZipFiling.MOST_FILES; i++) each.link(i + ".txt");
            each.file("last.txt", "Last of many.");
        };
        assertThat(unpack(zip(many)))
                .hasSize(ZipFiling.MOST_FILES)
                .filteredOn(file -> file.state() == State.FILED)
                .extracting(UnpackedFile::name)
                .containsExactly("first.txt", "last.txt");
        assertThat(keys(unpack(zip(each -> {
                    many.write(each);
                    each.link("more.txt");
                }))))
                .containsExactly("documents.zip.why.many");
    }

    @Test
    void it_ends_when_told_to_and_leaves_nothing_behind() throws IOException {
        var zip = zip(each -> {
            for (int i = 0; i < 5; i++) each.file("f" + i, "Number " + i);
        });
        var told = new ArrayList<UnpackedFile>();
        try (var parcel = zips.receive(room, TestRoom.AMBER, stream(zip))) {
            zips.unpack(parcel, file -> {
                told.add(file);
                return told.size() < 2;
            });
        }
        assertThat(told).hasSize(2);
        assertThat(documents.shelf(room, null, 50)).hasSize(2);
        try (var left = Files.list(drafts())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void while_it_waits_nobody_can_read_it_on_the_disk() throws IOException {
        var zip = zip(each -> each.stored("a.txt", "A sentence that stands in the clear."));
        try (var parcel = zips.receive(room, TestRoom.AMBER, stream(zip));
                var lying = Files.list(drafts())) {
            for (var file : lying.toList())
                assertThat(new String(Files.readAllBytes(file), UTF_8)).doesNotContain("sentence", "a.txt");
        }
    }

    @Test
    void all_of_it_together_may_only_be_so_large() {
        assertThatThrownBy(() -> new ZipFiling.Bounded(new ByteArrayInputStream(new byte[11]), 0, new AtomicLong(10))
                        .readAllBytes())
                .isInstanceOf(Refused.class);
    }

    private Path drafts() {
        return home.folder("files").resolve("drafts");
    }

    private List<UnpackedFile> unpack(byte[] zip) throws IOException {
        var told = new ArrayList<UnpackedFile>();
        try (var parcel = zips.receive(room, TestRoom.AMBER, stream(zip))) {
            zips.unpack(parcel, told::add);
        }
        return told;
    }

    private static List<String> keys(List<UnpackedFile> files) {
        return files.stream()
                .map(file -> file.why() == null ? "" : file.why().key())
                .toList();
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static int indexOf(byte[] bytes, String signature) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(signature);
    }

    /** Writes the content of a new ZIP file. */
    private interface Writing {
        void write(Zip zip) throws IOException;
    }

    private static byte[] zip(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipArchiveOutputStream(bytes)) {
            writing.write(new Zip(out));
        }
        return bytes.toByteArray();
    }

    private record Zip(ZipArchiveOutputStream out) {
        void file(String name, String text) throws IOException {
            put(new ZipArchiveEntry(name), text);
        }

        void stored(String name, String text) throws IOException {
            var entry = new ZipArchiveEntry(name);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(text.length());
            var crc = new CRC32();
            crc.update(text.getBytes(UTF_8));
            entry.setCrc(crc.getValue());
            put(entry, text);
        }

        void folder(String name) throws IOException {
            put(new ZipArchiveEntry(name), "");
        }

        void link(String name) throws IOException {
            var entry = new ZipArchiveEntry(name);
            entry.setUnixMode(0120777);
            put(entry, "/etc/passwd");
        }

        private void put(ZipArchiveEntry entry, String text) throws IOException {
            out.putArchiveEntry(entry);
            out.write(text.getBytes(UTF_8));
            out.closeArchiveEntry();
        }
    }
}
