package portal.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;

/**
 * Stores the pictures of texts, encrypted like the files of documents. A picture and a document never share a stored
 * file, so whoever deletes the document does not delete the picture.
 */
@Component
public class PictureFiles {
    private final FileStore store;

    PictureFiles(FileStore store) {
        this.store = store;
    }

    /** Stores a picture and returns its address, from which {@link #read} returns it. */
    public String keep(SpaceId space, byte[] picture) {
        try {
            var file = store.take(drawer(space), new ByteArrayInputStream(picture), picture.length);
            store.keep(file);
            return file.stored().address();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] read(SpaceId space, String address) {
        try (var file = Channels.newInputStream(store.open(drawer(space), address))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the id under which the store keeps the pictures of a space, apart from its documents. */
    private static SpaceId drawer(SpaceId space) {
        return new SpaceId(UUID.nameUUIDFromBytes(("pictures:" + space.value()).getBytes(StandardCharsets.UTF_8)));
    }
}
