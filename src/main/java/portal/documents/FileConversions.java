package portal.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import portal.documents.extraction.ConvertedFile;
import portal.documents.extraction.FileConversion;
import portal.hosting.DataFolder;

/** Converts untrusted pictures and Word files, in a separate process, to a form that the portal may show. */
@Component
public class FileConversions {
    private static final int HEAP_MEGABYTES = 256;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Path folder;
    private final FileConversion conversion;

    FileConversions(DataFolder home) throws IOException {
        this.folder = home.root().resolve("conversion");
        OwnFiles.emptyFolder(folder);
        this.conversion = new FileConversion(folder, HEAP_MEGABYTES, TIMEOUT);
    }

    /** Returns the picture with nothing but its pixels. */
    public ConvertedFile picture(byte[] file) {
        return convert(file, ".picture");
    }

    /** Returns a Word file as Markdown, with its pictures. */
    public ConvertedFile word(byte[] file) {
        return convert(file, ".docx");
    }

    private ConvertedFile convert(byte[] file, String extension) {
        var plain = folder.resolve(UUID.randomUUID() + extension);
        try {
            write(plain, file);
            return conversion.convert(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            plain.toFile().delete();
        }
    }

    private static void write(Path plain, byte[] file) throws IOException {
        try (var out = FileChannel.open(
                plain,
                OwnFiles.options(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                OwnFiles.ownerOnly())) {
            for (var bytes = ByteBuffer.wrap(file); bytes.hasRemaining(); ) out.write(bytes);
        }
    }
}
