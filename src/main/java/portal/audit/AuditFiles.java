package portal.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The checkpoints in the data folder: the last of each day, by its date. */
record AuditFiles(Path folder) {
    static final String FOLDER = "audit";
    private static final String ENDING = ".checkpoint";

    /** Keeps a checkpoint; the one of the same day that was there before it goes. */
    void keep(Checkpoint checkpoint) throws IOException {
        var day = LocalDate.ofInstant(checkpoint.at(), ZoneOffset.UTC);
        var draft = folder.resolve("checkpoint.tmp");
        Files.writeString(draft, checkpoint.text());
        Files.move(
                draft,
                folder.resolve(day + ENDING),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** The days of which there is a checkpoint, the last first. */
    List<LocalDate> days() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> LocalDate.parse(name.substring(0, name.length() - ENDING.length())))
                    .sorted((one, other) -> other.compareTo(one))
                    .toList();
        }
    }

    /** The checkpoint that knows the most entries: of the last day, unless the clock was ahead of the time once. */
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
