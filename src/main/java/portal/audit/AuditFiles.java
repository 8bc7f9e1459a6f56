package portal.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portal.facts.Utc;

/**
 * The checkpoint files in the data folder. There is one file for each day, named by its date, with the last checkpoint
 * of the day.
 */
record AuditFiles(Path folder) {
    static final String FOLDER = "audit";
    private static final String ENDING = ".checkpoint";

    /** Stores a checkpoint. It replaces an earlier checkpoint of the same day. */
    void keep(Checkpoint checkpoint) throws IOException {
        var day = Utc.day(checkpoint.at());
        var draft = folder.resolve("checkpoint.tmp");
        Files.writeString(draft, checkpoint.text());
        Files.move(
                draft,
                folder.resolve(day + ENDING),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns the days that have a checkpoint, the latest first. */
    List<LocalDate> days() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> LocalDate.parse(name.substring(0, name.length() - ENDING.length())))
                    .sorted((one, other) -> other.compareTo(one))
                    .toList();
        }
    }

    /**
     * Returns the checkpoint with the most entries; empty if there is no checkpoint. The date cannot be used for this,
     * because the clock may once have been wrong.
     */
    Optional<Checkpoint> last() throws IOException {
        var kept = new ArrayList<Checkpoint>();
        for (var day : days()) of(day).ifPresent(kept::add);
        return kept.stream().max(Comparator.comparingLong(Checkpoint::size));
    }

    Optional<Checkpoint> of(LocalDate day) throws IOException {
        try {
            return Optional.of(Checkpoint.parse(Files.readString(folder.resolve(day + ENDING))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }
}
