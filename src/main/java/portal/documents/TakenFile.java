package portal.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An encrypted draft of an uploaded file, which no document refers to until the store keeps it. */
record TakenFile(Path path, StoredFile stored) {
    /** Deletes the draft, unless it was kept. */
    void discard() throws IOException {
        Files.deleteIfExists(path);
    }
}
