package portal.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import portal.access.SpaceId;

/**
 * A completely uploaded file that may be filed as a document. Until then it is part of no document, and nobody can find
 * it.
 */
public final class ReceivedFile implements AutoCloseable {
    private final SpaceId space;
    private final FileName name;
    private final FileType type;
    private final StagedFile file;

    ReceivedFile(SpaceId space, FileName name, FileType type, StagedFile file) {
        this.space = space;
        this.name = name;
        this.type = type;
        this.file = file;
    }

    /** Returns the file's sanitised name. */
    public String fileName() {
        return name.value();
    }

    /** Returns the default title, derived from the file's name. */
    public String title() {
        return name.asTitle();
    }

    /** Deletes the file, unless it was filed. */
    @Override
    public void close() {
        try {
            file.discard();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SpaceId space() {
        return space;
    }

    FileName name() {
        return name;
    }

    FileType type() {
        return type;
    }

    StagedFile file() {
        return file;
    }

    StoredFile stored() {
        return file.stored();
    }
}
