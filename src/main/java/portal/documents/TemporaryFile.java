package portal.documents;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * A temporary file, encrypted with a key that exists only in this object. After a crash nobody can read the file, and
 * the next start of the portal deletes it.
 */
final class TemporaryFile implements AutoCloseable {
    private static final byte[] NOTHING = {};

    private final Path file;
    private final StreamingAead cipher;

    private TemporaryFile(Path file, StreamingAead cipher) {
        this.file = file;
        this.cipher = cipher;
    }

    /**
     * Writes the whole stream to a new file. Throws {@link FileRefused} if the stream is empty or longer than {@code
     * atMost} bytes.
     */
    static TemporaryFile of(InputStream content, Path folder, long atMost) throws IOException {
        try {
            var key = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
            var passing = new TemporaryFile(
                    folder.resolve(UUID.randomUUID().toString()),
                    key.getPrimitive(RegistryConfiguration.get(), StreamingAead.class));
            try {
                passing.take(content, atMost);
            } catch (IOException | RuntimeException broken) {
                passing.close();
                throw broken;
            }
            return passing;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens the file for reading, decrypted, from any position. */
    SeekableByteChannel open() throws IOException {
        try {
            var plain = cipher.newSeekableDecryptingChannel(FileChannel.open(file, READ), NOTHING);
            plain.read(ByteBuffer.allocate(1)); // the channel does not know its size before the first read
            return plain.position(0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private void take(InputStream content, long atMost) throws IOException, GeneralSecurityException {
        try (var channel = FileChannel.open(file, OwnFiles.options(CREATE_NEW, WRITE), OwnFiles.ownerOnly());
                var sealed = cipher.newEncryptingStream(Channels.newOutputStream(channel), NOTHING)) {
            var buffer = new byte[64 * 1024];
            var size = 0L;
            for (int n; (n = content.read(buffer)) >= 0; ) {
                size += n;
                if (size > atMost) throw FileRefused.tooLarge(atMost);
                sealed.write(buffer, 0, n);
            }
            if (size == 0) throw FileRefused.empty();
        }
    }
}
