package portal.documents.extraction;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/** A running extraction process. The portal sends it the paths of files and reads its answers. */
class ExtractionProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final int EXIT_OUT_OF_MEMORY = 3;
    private static final List<String> CONFINED = Confinement.prefix();

    private final Path scratch;
    private final Process process;
    private final DataInputStream answers;
    private boolean spent;

    /** @param job what the process does with each file, as {@link ExtractionMain} expects it */
    ExtractionProcess(Path folder, int heapMegabytes, String... job) throws IOException {
        this.scratch = Files.createTempDirectory(folder, "process");
        var builder = new ProcessBuilder(command(heapMegabytes, job))
                .directory(scratch.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD); // discarded, because parsers print parts of the files
        builder.environment().clear();
        this.process = builder.start();
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        var start = within(
                LONGEST_START,
                () -> {
                    if (answers.readUnsignedByte() != ExtractionMain.READY)
                        throw new IOException("Not the extraction process.");
                    return ExtractionOutcome.EMPTY;
                },
                outcome -> outcome);
        if (start == ExtractionOutcome.EMPTY) return;
        close();
        throw new IOException("The extraction process did not start: " + start);
    }

    /** Returns whether the process can extract another file. */
    boolean isFit() {
        return !spent && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /**
     * Sends a file to the process and reads its answer.
     *
     * @param lost returns the answer if the process did not give one
     */
    <T> T ask(Path file, Duration timeout, Answer<T> answer, Function<ExtractionOutcome, T> lost) {
        return within(
                timeout,
                () -> {
                    var line = file.toAbsolutePath() + "\n";
                    process.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
                    process.getOutputStream().flush();
                    return answer.read(answers);
                },
                lost);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            FileSystemUtils.deleteRecursively(scratch);
        } catch (IOException leftForTheNextStart) {
            // ignored, because the next start of the portal empties the folder
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits for an answer of the process, and kills the process if the answer does not arrive in time. The wait also
     * ends if the process ends.
     */
    private <T> T within(Duration timeout, Question<T> question, Function<ExtractionOutcome, T> lost) {
        var settled = new AtomicBoolean();
        var watch = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(timeout);
                if (settled.compareAndSet(false, true)) process.destroyForcibly();
            } catch (InterruptedException answered) {
                // the result arrived in time
            }
        });
        try {
            var answer = question.ask();
            if (settled.compareAndSet(false, true)) return answer;
            spent = true;
            return lost.apply(ExtractionOutcome.TIMED_OUT);
        } catch (IOException gone) {
            spent = true;
            return lost.apply(settled.compareAndSet(false, true) ? death() : ExtractionOutcome.TIMED_OUT);
        } finally {
            watch.interrupt();
        }
    }

    private ExtractionOutcome death() {
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            return !process.isAlive() && process.exitValue() == EXIT_OUT_OF_MEMORY
                    ? ExtractionOutcome.OUT_OF_MEMORY
                    : ExtractionOutcome.CRASHED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExtractionOutcome.CRASHED;
        }
    }

    private List<String> command(int heapMegabytes, String... job) {
        var command = new ArrayList<>(CONFINED);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms16m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-Duser.home=" + scratch,
                "-Dpdfbox.fontcache=" + scratch,
                "-cp",
                classPath()));
        if (isNested())
            command.addAll(List.of(
                    "-Dloader.main=" + ExtractionMain.class.getName(),
                    "org.springframework.boot.loader.launch.PropertiesLauncher"));
        else command.add(ExtractionMain.class.getName());
        command.addAll(List.of(job));
        return command;
    }

    /** Returns the portal's class path with absolute paths, because the process starts in another folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Returns whether the portal runs from a single jar that contains other jars, which only Spring's launcher can
     * read.
     */
    private static boolean isNested() {
        return String.valueOf(ExtractionMain.class.getResource("ExtractionMain.class"))
                .startsWith("jar:nested:");
    }

    /** Reads and validates an answer, because the process must be assumed compromised. */
    interface Answer<T> {
        T read(DataInputStream from) throws IOException;
    }

    private interface Question<T> {
        T ask() throws IOException;
    }
}
