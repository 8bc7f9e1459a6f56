package portal.documents;

import java.io.IOException;
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

    /** Leaves nothing of it. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
