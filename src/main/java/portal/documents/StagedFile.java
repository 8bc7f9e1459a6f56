package portal.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An encrypted draft of an uploaded file. No document refers to it before {@link FileStore#keep} has stored it. */
record StagedFile(Path path, StoredFile stored) {
    /** Deletes the draft, unless {@link FileStore#keep} has moved it into the store. */
    void discard() throws IOException {
        Files.deleteIfExists(path);
    }
}
