package portal.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs a {@link CrashSubject} in a separate process, and records its output until it is killed. */
class DoomedPortal implements AutoCloseable {
    private static final int LONGEST_LIFE_MINUTES = 4;

    private final Process java;
    private final BufferedReader voice;
    private final List<String> lines = new ArrayList<>();
    private @Nullable ProcessHandle database;
    private @Nullable ProcessHandle reader;

    DoomedPortal(Path home, long seed) throws IOException {
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + Path.of("src/deploy/java.options").toAbsolutePath(),
                        "-XX:TieredStopAtLevel=1", // the fast compiler, because the process runs only for a short time
                        "-cp",
                        classPath(),
                        CrashSubject.class.getName(),
                        home.toString(),
                        String.valueOf(seed))
                .redirectErrorStream(true);
        command.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("PORTAL_"));
        java = command.start();
        voice = java.inputReader();
        CompletableFuture.delayedExecutor(LONGEST_LIFE_MINUTES, TimeUnit.MINUTES)
                .execute(java::destroyForcibly);
    }

    /** Waits until the portal has acknowledged at least these numbers of documents and posts. */
    void awaitAcknowledged(int papers, int posts) throws IOException {
        while (acknowledged().stream().filter(Acknowledged::isPaper).count() < papers
                || acknowledged().stream().filter(done -> !done.isPaper()).count() < posts) {
            var line = voice.readLine();
            assertThat(line)
                    .as(() -> "It ended by itself: " + String.join("\n", lines))
                    .isNotNull();
            lines.add(line);
        }
        database = child("mariadbd");
        reader = child("java");
    }

    /** Kills the process, like a power cut, and then reads the rest of its output. */
    void kill() throws IOException, InterruptedException {
        java.toHandle().destroyForcibly(); // Process.destroyForcibly() would close the pipe unread
        java.waitFor();
        voice.lines().forEach(lines::add);
    }

    /** Does the same as {@link #kill}, but kills the portal's database a moment earlier. */
    void killWithDatabase() throws IOException, InterruptedException {
        database.destroyForcibly();
        kill();
    }

    ProcessHandle database() {
        return database;
    }

    /** Returns the process that extracts texts from documents. */
    ProcessHandle reader() {
        return reader;
    }

    CrashSubject.CrashRoom room() {
        return lines.stream()
                .filter(CrashSubject.CrashRoom::isSaidBy)
                .map(CrashSubject.CrashRoom::of)
                .findFirst()
                .orElseThrow();
    }

    CrashSubject.Api api() {
        return lines.stream()
                .filter(CrashSubject.Api::isSaidBy)
                .map(CrashSubject.Api::of)
                .findFirst()
                .orElseThrow();
    }

    List<Acknowledged> acknowledged() {
        return lines.stream()
                .filter(Acknowledged::isSaidBy)
                .map(Acknowledged::of)
                .toList();
    }

    /** Kills all processes of the portal. */
    @Override
    public void close() {
        java.descendants().forEach(ProcessHandle::destroyForcibly);
        java.destroyForcibly();
        Stream.of(database, reader).filter(Objects::nonNull).forEach(ProcessHandle::destroyForcibly);
    }

    /**
     * Returns the class path without the empty entry at its end, because an empty entry means the working directory.
     */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private ProcessHandle child(String program) {
        return java.descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/" + program))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + program));
    }
}
