package portal.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.AMINA;
import static portal.Cast.COORD_K;
import static portal.Cast.LIM;
import static portal.Cast.NCB_A1;
import static portal.Cast.NCB_B1;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import portal.PortalTest;
import portal.Stage;
import portal.access.SpaceId;
import portal.api.OpenPort;
import portal.documents.DocumentCard;
import portal.documents.Documents;
import portal.people.TokenScope;
import portal.ui.Csv;
import portal.worlds.Scribe;

/** A folder brought to the real portal over its API. */
@PortalTest
class ImportTests {
    @Autowired
    ApplicationContext portal;

    @Autowired
    OpenPort port;

    @Autowired
    Stage stage;

    @Autowired
    Documents documents;

    @TempDir
    Path home;

    private final List<Duration> pauses = new ArrayList<>();
    private Path folder;
    private SpaceId room;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(home.resolve("folder"));
        var scribe = new Scribe(portal);
        room = scribe.room(COORD_K, "IMPORT " + UUID.randomUUID(), "See what comes in.", "SG", "KE");
        scribe.nominate(NCB_B1, room, LIM);
        scribe.nominate(NCB_A1, room, AMINA);
        stage.as(LIM);
    }

    @AfterEach
    void leave() {
        stage.nobody();
    }

    @Test
    void every_file_has_a_line_whatever_it_is() throws Exception {
        write("plain.txt", "One and only.");
        write("below/it/deep.txt", "Two.");
        write("twin.txt", "One and only.");
        write("empty.txt", "");
        write("run.exe", "MZ\0\0");
        write("script", "#!/bin/sh\nrm -rf /");
        write("gnp\u202etxt.exe.txt", "Three.");
        write("a\"b;c\\d\ne.txt", "Four.");
        write("=cmd.txt", "Five.");
        write("x".repeat(240) + ".txt", "Six.");
        write("مذكرة.txt", "Seven.");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("plain.txt"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();
        try (var huge = new RandomAccessFile(folder.resolve("huge.bin").toFile(), "rw")) {
            huge.setLength(documents.uploadLimit() + 1_000_000);
        }
        assertThat(run(1)).isNull();
        assertThat(results())
                .containsEntry("below/it/deep.txt", "imported")
                .containsEntry("empty.txt", "refused")
                .containsEntry("run.exe", "refused")
                .containsEntry("script", "refused")
                .containsEntry("huge.bin", "refused")
                .containsEntry("gnp\\u202Etxt.exe.txt", "imported")
                .containsEntry("a\"b;c\\d\\u000Ae.txt", "imported")
                .containsEntry("'=cmd.txt", "imported")
                .containsEntry("x".repeat(240) + ".txt", "imported")
                .containsEntry("مذكرة.txt", "imported")
                .containsEntry("link.txt", "skipped")
                .containsEntry("loop", "skipped")
                .containsEntry("pipe", "skipped")
                .hasSize(15);
        assertThat(List.of(results().get("plain.txt"), results().get("twin.txt")))
                .containsExactlyInAnyOrder("imported", "already there");
        assertThat(shelf()).hasSize(7);
        assertThat(cells("empty.txt").get(5)).startsWith("This file is empty");
    }

    @Test
    void begun_again_it_goes_on_where_it_was_and_files_nothing_twice() throws Exception {
        write("one.txt", "One.");
        write("two.txt", "Two.");
        assertThat(run(4)).isNull();
        var report = Files.readString(table());
        assertThat(run(4)).isNull();
        assertThat(Files.readString(table())).isEqualTo(report);
        write("three.txt", "Three.");
        write("two.txt", "Two, changed.");
        Files.writeString(table(), Files.readString(table()) + "torn.txt,1"); // it was killed while it wrote
        assertThat(run(4)).isNull();
        assertThat(results()).containsOnlyKeys("one.txt", "two.txt", "three.txt");
        assertThat(shelf()).hasSize(4);
    }

    @Test
    void what_the_portal_filed_and_had_no_time_to_say_is_not_filed_again() throws Exception {
        write("one.txt", "One.");
        assertThat(run(1)).isNull();
        var link = cells("one.txt").get(4);
        Files.delete(table());
        assertThat(run(1)).isNull();
        assertThat(cells("one.txt")).contains("imported", link);
        assertThat(shelf()).hasSize(1);
    }

    @Test
    void the_same_bytes_are_told_within_an_audience_and_never_across() throws Exception { // NL-07
        write("secret.txt", "Same bytes.");
        var narrow = "{\"once\":true,\"marking\":{\"excluded\":[\"KE\"]}}";
        assertThat(run(1, narrow)).isNull();
        Files.move(folder.resolve("secret.txt"), folder.resolve("again.txt"));
        assertThat(run(1, narrow)).isNull();
        assertThat(cells("again.txt").get(3)).isEqualTo("already there");
        assertThat(cells("again.txt").get(4)).isEqualTo(cells("secret.txt").get(4));
        stage.as(AMINA);
        Files.delete(table());
        assertThat(run(1, "{\"once\":true}")).isNull();
        assertThat(cells("again.txt").get(3)).isEqualTo("imported");
    }

    @Test
    void what_cannot_go_well_ends_at_once_and_says_why() throws Exception {
        write("one.txt", "One.");
        room = new SpaceId(UUID.randomUUID());
        assertThat(run(1)).contains("no such space");
        assertThat(results()).isEmpty();
        assertThat(bring(port.address(), "liaison_wrong", 2, "{}")).contains("token is not taken");
        assertThat(bring(port.address(), port.make(TokenScope.READ), 2, "{}")).contains("read");
        assertThat(bring(URI.create("http://localhost:1/"), "x", 3, "{}")).contains("does not answer");
        assertThat(pauses).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void a_portal_that_is_busy_or_being_started_is_asked_again_later() throws Exception {
        var answers = new ConcurrentLinkedQueue<>(List.of(429, 503, 500, 201));
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Retry-After", "7");
            exchange.sendResponseHeaders(answers.remove(), -1);
            exchange.close();
        });
        server.start();
        try {
            write("one.txt", "One.");
            var address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
            assertThat(bring(address, "x", 5, "{}")).isNull();
        } finally {
            server.stop(0);
        }
        assertThat(results()).containsEntry("one.txt", "imported");
        assertThat(pauses).startsWith(Duration.ofSeconds(7)).hasSizeGreaterThanOrEqualTo(3);
    }

    private String run(int atOnce) throws Exception {
        return run(atOnce, "{\"once\":true}");
    }

    private String run(int atOnce, String about) throws Exception {
        return bring(port.address(), port.make(TokenScope.WRITE), 3, about, atOnce);
    }

    private String bring(URI address, String token, int attempts, String about) throws Exception {
        return bring(address, token, attempts, about, 1);
    }

    private String bring(URI address, String token, int attempts, String about, int atOnce) throws Exception {
        var target = new Target(address, token, room.value().toString(), about);
        try (var report = new Report(table());
                var courier = new Courier(target, new Patience(attempts, pauses::add))) {
            return new Import(courier, report, folder, atOnce).run();
        }
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(UTF_8));
    }

    private Path table() {
        return home.resolve("report.csv");
    }

    private List<DocumentCard> shelf() {
        return documents.shelf(room, null, 100);
    }

    private List<String> cells(String file) throws IOException {
        return Files.readAllLines(table()).stream()
                .map(Csv::cells)
                .filter(cells -> cells.getFirst().equals(file))
                .findFirst()
                .orElseThrow();
    }

    /** What became of each file; one that changed has a line for each time. */
    private Map<String, String> results() throws IOException {
        return Files.readAllLines(table()).stream()
                .skip(1)
                .map(Csv::cells)
                .collect(Collectors.toMap(List::getFirst, cells -> cells.get(3), (before, after) -> after));
    }
}
