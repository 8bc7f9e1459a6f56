package portal.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import portal.access.SpaceId;

/** Where files come in: looked at, refused or stored, before any document knows of them. */
@Component
class Intake {
    private final FileStore store;
    private final DataSize limit;

    Intake(FileStore store, @Value("${portal.upload-limit:512MB}") DataSize limit) {
        this.store = store;
        this.limit = limit;
    }

    /** @throws FileRefused when it is empty, too large or a program */
    Received receive(SpaceId space, String fileName, InputStream content) throws IOException {
        var name = FileName.of(fileName);
        var head = content.readNBytes(FileType.HEAD);
        if (head.length == 0) throw FileRefused.empty();
        if (FileType.isForbidden(head, name)) throw FileRefused.forbidden();
        var whole = new SequenceInputStream(new ByteArrayInputStream(head), content);
        return new Received(space, name, FileType.of(head, name), store.take(space, whole, limit.toBytes()));
    }

    /** The most that one file may have, in bytes. */
    long limit() {
        return limit.toBytes();
    }
}
