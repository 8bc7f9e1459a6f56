package portal.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that has come in whole and lies encrypted where nothing leads to it, until the store keeps it. */
record TakenFile(Path path, StoredFile stored) {
    /** Leaves nothing of it, unless it was kept. */
    void discard() throws IOException {
        Files.deleteIfExists(path);
    }
}
