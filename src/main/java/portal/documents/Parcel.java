package portal.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import portal.access.Marking;
import portal.access.SpaceId;

/** A ZIP that has come in whole and waits to be unpacked. */
public final class Parcel implements AutoCloseable {
    final SpaceId space;
    final Marking marking;
    final PassingFile file;

    Parcel(SpaceId space, Marking marking, PassingFile file) {
        this.space = space;
        this.marking = marking;
        this.file = file;
    }

    /** The same ZIP, its files to be filed under this marking. */
    public Parcel marked(Marking other) {
        return new Parcel(space, other, file);
    }

    /** Leaves nothing of it. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
