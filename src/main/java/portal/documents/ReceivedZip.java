package portal.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import portal.access.Marking;
import portal.access.SpaceId;

/** A completely uploaded ZIP whose files will become documents. */
public final class ReceivedZip implements AutoCloseable {
    final SpaceId space;
    final Marking marking;
    final TemporaryFile file;

    ReceivedZip(SpaceId space, Marking marking, TemporaryFile file) {
        this.space = space;
        this.marking = marking;
        this.file = file;
    }

    /** Returns the same ZIP, with another marking for its files. */
    public ReceivedZip marked(Marking other) {
        return new ReceivedZip(space, other, file);
    }

    /** Deletes the temporary file. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
