package portal.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import portal.access.Marking;
import portal.access.Provenance;
import portal.access.SpaceId;

/** A completely uploaded ZIP. {@link ZipFiling#unpack} adds its files as documents. */
public final class ReceivedZip implements AutoCloseable {
    final SpaceId space;
    final Marking marking;
    final @Nullable Provenance provenance;
    final TemporaryFile file;

    ReceivedZip(SpaceId space, Marking marking, @Nullable Provenance provenance, TemporaryFile file) {
        this.space = space;
        this.marking = marking;
        this.provenance = provenance;
        this.file = file;
    }

    /**
     * Returns the same ZIP, with another marking and provenance for its files.
     *
     * @param chosen the provenance of the files; null for what is usual in the space
     */
    public ReceivedZip marked(Marking other, @Nullable Provenance chosen) {
        return new ReceivedZip(space, other, chosen, file);
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
