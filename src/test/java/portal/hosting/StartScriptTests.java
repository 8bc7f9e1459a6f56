package portal.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests how the start script ends, with fake Java programs that only wait. */
class StartScriptTests {
    private static final String JAVA = """
            #!/usr/bin/env bash
            case "$*" in
                *-version*) echo 'openjdk version "25.0.1"' >&2 ;;
                *portal.rehearsal=true*)
                    trap '' TERM
                    mkdir -p "$PORTAL_HOME"
                    echo $$ >"$PORTAL_HOME/pid"
                    /bin/sleep 120 ;;
                *)
                    trap 'exit 143' TERM
                    while :; do /bin/sleep 0.1; done ;;
            esac
            """;

    @TempDir
    Path place;

    @Test
    void stopping_does_not_wait_for_the_rehearsal_of_the_next_start() throws Exception {
        var rehearsal = place.resolve("home/rehearsal");
        try (var served = new ServerSocket(0)) {
            var start = start(served.getLocalPort());
            try {
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> Files.exists(rehearsal.resolve("pid"))
                                && !Files.readString(rehearsal.resolve("pid")).isBlank());
                var rehearsing = ProcessHandle.of(Long.parseLong(
                        Files.readString(rehearsal.resolve("pid")).strip()));
                start.destroy();
                assertThat(start.waitFor(30, TimeUnit.SECONDS)).isTrue();
                assertThat(start.exitValue()).isZero();
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> rehearsing.filter(ProcessHandle::isAlive).isEmpty());
                assertThat(rehearsal).doesNotExist();
            } finally {
                start.descendants().forEach(ProcessHandle::destroyForcibly);
                start.destroyForcibly();
            }
        }
    }

    private Process start(int port) throws IOException {
        Files.createDirectories(place.resolve("home"));
        Files.copy(Path.of("src/deploy/start"), place.resolve("start"));
        Files.writeString(place.resolve("portal.jar"), "");
        Files.writeString(place.resolve("java.options"), "");
        program("jdk/bin/java", JAVA);
        program("programs/sleep", "#!/bin/sh\nexit 0\n"); // so that the script does not wait for a real portal
        var start = new ProcessBuilder("bash", place.resolve("start").toString())
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("log").toFile());
        var settings = start.environment();
        settings.put("JAVA_HOME", place.resolve("jdk").toString());
        settings.put("PATH", place.resolve("programs") + ":" + settings.get("PATH"));
        settings.put("PORTAL_HOME", place.resolve("home").toString());
        settings.put("PORTAL_PORT", String.valueOf(port));
        return start.start();
    }

    private void program(String name, String script) throws IOException {
        var file = place.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
