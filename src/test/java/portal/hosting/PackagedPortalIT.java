package portal.hosting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.people.FormBrowser;
import portal.people.Totp;

/** Tests the portal as it is installed: from a folder with a start script, on a machine that has only Java. */
class PackagedPortalIT {
    private static final Duration START = Duration.ofMinutes(3);
    private static final Pattern PASSWORD = Pattern.compile("password +(\\S+)");
    private static final Pattern SECRET = Pattern.compile("secret=([A-Z2-7=]+)");

    @TempDir
    Path place;

    @Test
    void it_starts_in_an_empty_folder_serves_the_sign_in_page_and_leaves_nothing_running() throws Exception {
        var port = freePort();
        var portal = start(port);
        List<ProcessHandle> family;
        try (var visitor = HttpClient.newHttpClient()) {
            await().atMost(START).until(() -> !portal.isAlive() || isThere(visitor, port));
            var page = get(visitor, port, "/login");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("name=\"password\"").doesNotContain("VAADIN");
            assertThat(homeOfTheFirstPerson(port)).contains("VAADIN/build/");
            assertThat(get(visitor, port, "/assets/portal.css").statusCode()).isEqualTo(200);
            assertThat(get(visitor, port, "/api/v1/openapi.json").statusCode()).isEqualTo(200);
            var refused = get(visitor, port, "/api/v1/spaces");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).contains("urn:liaison:problem:no-token");
            family = portal.descendants().toList();
            assertThat(family).hasSizeGreaterThanOrEqualTo(2); // Java and its database are running
        } finally {
            portal.destroy();
        }
        assertThat(portal.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(portal.exitValue()).isZero();
        assertThat(family).noneMatch(ProcessHandle::isAlive);
        assertThat(Files.readString(place.resolve("log"))).doesNotContain("ERROR");
    }

    @Test
    void a_database_that_cannot_be_reached_ends_the_start_with_a_sentence() throws Exception {
        var portal = start(freePort(), "SPRING_DATASOURCE_URL", "jdbc:mariadb://127.0.0.1:1/liaison");
        assertThat(portal.waitFor(START.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(portal.exitValue()).isNotZero();
        assertThat(Files.readString(place.resolve("log")))
                .contains("jdbc:mariadb://127.0.0.1:1/liaison", "SPRING_DATASOURCE_URL")
                .doesNotContain("\tat ", "Caused by");
    }

    /** Registers a person as the README describes, signs in as this person, and returns their home page. */
    private String homeOfTheFirstPerson(int port) throws Exception {
        var said = admin("enrol", "first", "First Officer", "first@example.org", "2", "NCB", "KE", "Bureau");
        var password = PASSWORD.matcher(said);
        var secret = SECRET.matcher(said);
        assertThat(password.find() && secret.find()).as(said).isTrue();
        try (var officer = new FormBrowser(URI.create("http://localhost:" + port))) {
            officer.givePassword("first", password.group(1))
                    .giveCode(Totp.code(new Base32().decode(secret.group(1)), Instant.now()));
            return officer.follow().answer().body();
        }
    }

    private String admin(String... words) throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of("target/run/admin").toAbsolutePath().toString()));
        command.addAll(List.of(words));
        var client = new ProcessBuilder(command).directory(place.toFile()).redirectErrorStream(true);
        client.environment().put("JAVA_HOME", System.getProperty("java.home"));
        client.environment().put("PORTAL_HOME", place.resolve("home").toString());
        return new String(client.start().getInputStream().readAllBytes(), UTF_8);
    }

    private Process start(int port, String... settings) throws IOException {
        var start = new ProcessBuilder(
                        Path.of("target/run/start").toAbsolutePath().toString())
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("log").toFile());
        start.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        start.environment().put("PORTAL_HOME", place.resolve("home").toString());
        start.environment().put("PORTAL_PORT", String.valueOf(port));
        for (int i = 0; i < settings.length; i += 2) start.environment().put(settings[i], settings[i + 1]);
        return start.start();
    }

    private static boolean isThere(HttpClient visitor, int port) {
        try {
            return get(visitor, port, "/login").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static HttpResponse<String> get(HttpClient visitor, int port, String path) throws IOException {
        try {
            return visitor.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
