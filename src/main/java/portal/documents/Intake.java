package portal.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import portal.access.SpaceId;
import portal.ui.SystemFiles;

/**
 * Receives uploaded files. Checks each file, then refuses it or stores it; a stored file is not yet part of a document.
 */
@Component
class Intake {
    private final FileStore store;
    private final DataSize limit;

    Intake(FileStore store, @Value("${portal.upload-limit:512MB}") DataSize limit) {
        this.store = store;
        this.limit = limit;
    }

    /**
     * @throws FileRefused if the file is empty, too large, a file of the system, or of a kind that an operating system might
     *     run as a program
     */
    ReceivedFile receive(SpaceId space, String fileName, InputStream content) throws IOException {
        if (SystemFiles.have(fileName)) throw FileRefused.system();
        var name = FileName.of(fileName);
        var head = content.readNBytes(FileType.HEAD);
        if (head.length == 0) throw FileRefused.empty();
        if (FileType.isForbidden(head, name)) throw FileRefused.forbidden();
        var whole = new SequenceInputStream(new ByteArrayInputStream(head), content);
        return new ReceivedFile(space, name, FileType.of(head, name), store.take(space, whole, limit.toBytes()));
    }

    /** Returns the largest size of one file, in bytes. */
    long limit() {
        return limit.toBytes();
    }
}
