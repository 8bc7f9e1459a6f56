package portal.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.ui.Csv;

/**
 * The report of an import: a CSV table with a line for each file. A repeated import with the same report skips the
 * finished files. It removes the lines of failed files from the report and tries those files again.
 */
class Report implements Closeable {
    private static final String HEAD = Csv.row("File", "Bytes", "Modified", "Result", "Document", "Why");
    private static final int CELLS = 6;

    private final Set<List<String>> done = new HashSet<>();
    private final Map<Result, Integer> counts = new EnumMap<>(Result.class);
    private final BufferedWriter writer;

    Report(Path file) throws IOException {
        var kept = file.resolveSibling(file.getFileName() + ".part");
        try (var fresh = Files.newBufferedWriter(kept, UTF_8)) {
            fresh.write(Csv.BEGINNING + HEAD);
            if (Files.exists(file)) keepWhatIsDone(file, fresh);
        }
        Files.move(kept, file, StandardCopyOption.REPLACE_EXISTING);
        writer = Files.newBufferedWriter(file, UTF_8, StandardOpenOption.APPEND);
    }

    /** Returns whether the report already has a line for this file with the same size and time of change. */
    synchronized boolean has(FolderFile item) {
        return done.contains(key(item));
    }

    /** Writes the line of a file, unless there is one already. The line is flushed before this method returns. */
    synchronized void add(FolderFile item, FileOutcome outcome) throws IOException {
        if (!done.add(key(item))) return;
        writer.write(Csv.row(
                item.name(), item.size(), item.modified(), outcome.result().word(), outcome.document(), outcome.why()));
        writer.flush();
        counts.merge(outcome.result(), 1, Integer::sum);
    }

    /** Returns the number of files for each result, including those of earlier runs. */
    synchronized Map<Result, Integer> counts() {
        return new EnumMap<>(counts);
    }

    @Override
    public synchronized void close() throws IOException {
        writer.close();
    }

    /** Copies the lines of finished files to a new report. Drops an incomplete line, which a crash may have left. */
    private void keepWhatIsDone(Path file, BufferedWriter fresh) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = Csv.cells(line);
                for (var result : Result.values())
                    if (cells.size() == CELLS && cells.get(3).equals(result.word()) && result.isFinal()) {
                        fresh.write(line + "\r\n");
                        done.add(List.copyOf(cells.subList(0, 3)));
                        counts.merge(result, 1, Integer::sum);
                    }
            }
        }
    }

    private static List<String> key(FolderFile item) {
        return Csv.cells(Csv.row(item.name(), item.size(), item.modified()).stripTrailing());
    }
}
