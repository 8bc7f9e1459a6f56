package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * The file of one version, for one download by the viewer.
 *
 * @param size the size of the file in bytes
 * @param isShownInline whether a browser may display the file itself, because its type never runs code
 */
public record DocumentContent(String fileName, String mediaType, long size, boolean isShownInline, Bytes bytes) {
    private static final int BUFFER = 64 * 1024;

    /** Opens the file for reading, decrypted, from any position. The caller closes the channel. */
    public SeekableByteChannel open() throws IOException {
        return bytes.open();
    }

    /**
     * Writes {@code length} decrypted bytes, beginning with the byte {@code from}, to {@code out}. The memory needed
     * does not depend on the length.
     */
    void copy(long from, long length, OutputStream out) throws IOException {
        var buffer = ByteBuffer.allocate(BUFFER);
        try (var plain = open()) {
            plain.position(from);
            for (long left = length; left > 0; ) {
                buffer.clear().limit((int) Math.min(buffer.capacity(), left));
                var read = plain.read(buffer);
                if (read < 0) throw new IOException("The stored file ends too early.");
                out.write(buffer.array(), 0, read);
                left -= read;
            }
        }
    }

    /** Returns whether the beginning of the file is valid UTF-8. */
    boolean isUtf8() throws IOException {
        var head = ByteBuffer.allocate(BUFFER);
        try (var plain = open()) {
            while (head.hasRemaining() && plain.read(head) >= 0) {}
        }
        return !UTF_8.newDecoder()
                .decode(head.flip(), CharBuffer.allocate(head.capacity()), false)
                .isError();
    }

    /** Opens the decrypted bytes of the file. */
    @FunctionalInterface
    interface Bytes {
        SeekableByteChannel open() throws IOException;
    }
}
