package portal.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.Cast.AMINA;
import static portal.Cast.COORD_K;
import static portal.Cast.LIM;
import static portal.Cast.NCB_A1;
import static portal.Cast.NCB_B1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import portal.CastSignIn;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.api.OpenPort;
import portal.documents.DocumentCard;
import portal.documents.Documents;
import portal.people.TokenScope;
import portal.ui.Csv;
import portal.worlds.WorldWriter;

/** Tests the import of a folder into the real portal through its API. */
@PortalTest
@Tag("slow")
class ImportTests {
    private static final int MANY = 50_000;

    @Autowired
    ApplicationContext portal;

    @Autowired
    OpenPort port;

    @Autowired
    CastSignIn stage;

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
        var writer = new WorldWriter(portal);
        room = writer.room(COORD_K, "IMPORT " + UUID.randomUUID(), "See what comes in.", "SG", "KE");
        writer.nominate(NCB_B1, room, LIM);
        writer.nominate(NCB_A1, room, AMINA);
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
        write("below/.DS_Store", "What the system keeps.");
        write("~$port.docx", "Who has it open.");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("plain.txt"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        shell("mkfifo pipe");
        try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("socket"))); // the file stays after the socket closes
        }
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
                .containsEntry("a\"b;c\\\\d\\u000Ae.txt", "imported")
                .containsEntry("'=cmd.txt", "imported")
                .containsEntry("x".repeat(240) + ".txt", "imported")
                .containsEntry("مذكرة.txt", "imported")
                .containsEntry("link.txt", "skipped")
                .containsEntry("loop", "skipped")
                .containsEntry("dangling", "skipped")
                .containsEntry("below/.DS_Store", "skipped")
                .containsEntry("~$port.docx", "skipped")
                .containsEntry("pipe", "skipped")
                .containsEntry("socket", "skipped")
                .hasSize(19);
        assertThat(List.of(results().get("plain.txt"), results().get("twin.txt")))
                .containsExactlyInAnyOrder("imported", "already there");
        assertThat(shelf()).hasSize(7);
        assertThat(cells("empty.txt").get(5)).startsWith("This file is empty");
    }

    @Test
    void names_that_differ_only_in_what_cannot_be_shown_have_a_line_each() throws Exception {
        shell("printf 1 > $'a\\xff.txt'; printf 2 > $'a\\xfe.txt'; printf 3 > 'a\\xFF.txt'; printf 4 > '=a.txt'; "
                + "printf 5 > \"'=a.txt\"; touch -d @1000000000 *");
        assertThat(run(1)).isNull();
        assertThat(results())
                .containsOnlyKeys("a\\xFF.txt", "a\\xFE.txt", "a\\\\xFF.txt", "'=a.txt", "\\u0027=a.txt")
                .allSatisfy((name, result) -> assertThat(result).isEqualTo("imported"));
        assertThat(shelf()).hasSize(5);
        var report = Files.readString(table());
        assertThat(run(1)).isNull();
        assertThat(Files.readString(table())).isEqualTo(report);
    }

    @Test
    void what_goes_away_under_the_import_has_its_line_files_and_folders() throws Exception {
        write("one.txt", "One.");
        write("two.txt", "Two.");
        write("three/three.txt", "Three.");
        write("four/four.txt", "Four.");
        var taken = new ConcurrentLinkedQueue<String>();
        try (var stub = new Stub(exchange -> {
            taken.add("one");
            shell("rm -r *");
            return 201;
        })) {
            assertThat(bring(stub.address(), "x", 2, "{}")).isNull();
        }
        assertThat(taken).hasSize(1);
        assertThat(results()).hasSize(4).containsValue("imported");
        assertThat(results().values()).filteredOn("failed"::equals).hasSize(3);
        assertThat(results().keySet().stream().map(name -> name.replaceFirst("[/.].*", "")))
                .containsExactlyInAnyOrder("one", "two", "three", "four");
    }

    @Test
    void fifty_thousand_files_have_a_line_each_and_go_on_where_they_broke_off() throws Exception {
        var names = IntStream.range(0, MANY)
                .mapToObj(i -> i / 1000 + "/" + i + ".txt")
                .collect(Collectors.toSet());
        for (var name : names) write(name, name);
        var taken = new AtomicInteger();
        try (var stub = new Stub(exchange -> taken.incrementAndGet() <= MANY / 3 ? 201 : 401)) {
            assertThat(bring(stub.address(), "x", 2, "{}", 32)).contains("token is not taken");
        }
        assertThat(results()).hasSize(MANY / 3);
        taken.set(0);
        try (var stub = new Stub(exchange -> {
            taken.incrementAndGet();
            return 201;
        })) {
            assertThat(bring(stub.address(), "x", 2, "{}", 32)).isNull();
        }
        assertThat(taken).hasValue(MANY - MANY / 3);
        assertThat(results().keySet()).isEqualTo(names);
        assertThat(results().values()).containsOnly("imported");
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
        Files.writeString(table(), Files.readString(table()) + "torn.txt,1"); // a line that a crash left incomplete
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
        write("one.txt", "One.");
        try (var stub = new Stub(exchange -> answers.remove())) {
            assertThat(bring(stub.address(), "x", 5, "{}")).isNull();
        }
        assertThat(results()).containsEntry("one.txt", "imported");
        assertThat(pauses).startsWith(Duration.ofSeconds(7)).hasSizeGreaterThanOrEqualTo(3);
    }

    /** A fake portal that gives prepared answers. */
    private record Stub(HttpServer server, ExecutorService hands) implements AutoCloseable {
        interface Saying {
            int answer(HttpExchange to) throws Exception;
        }

        Stub(Saying saying) throws IOException {
            this(
                    HttpServer.create(new InetSocketAddress("localhost", 0), 0),
                    Executors.newVirtualThreadPerTaskExecutor());
            server.setExecutor(hands);
            server.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                exchange.getResponseHeaders().add("Retry-After", "7");
                exchange.sendResponseHeaders(status(saying, exchange), -1);
                exchange.close();
            });
            server.start();
        }

        private static int status(Saying saying, HttpExchange to) {
            try {
                return saying.answer(to);
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        }

        URI address() {
            return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        }

        @Override
        public void close() {
            server.stop(0);
            hands.close();
        }
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
        var target = new ImportTarget(address, token, room.value().toString(), about);
        try (var report = new Report(table());
                var uploads = new UploadClient(target, new RetryPolicy(attempts, pauses::add))) {
            return new Import(uploads, report, folder, atOnce).run();
        }
    }

    private void shell(String actions) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("bash", "-c", actions)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(shell.waitFor()).isZero();
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

    /** Returns the last result of each file, by its name; a file that was changed has several lines in the report. */
    private Map<String, String> results() throws IOException {
        return Files.readAllLines(table()).stream()
                .skip(1)
                .map(Csv::cells)
                .collect(Collectors.toMap(List::getFirst, cells -> cells.get(3), (before, after) -> after));
    }
}
