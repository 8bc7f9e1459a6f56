package portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures the disk space that a folder uses. */
final class Disk {
    private Disk() {}

    /** Returns the size of all files in a folder, in bytes. */
    static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
