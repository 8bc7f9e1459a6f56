package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * The bytes of one version, released for one download to the viewer who asked.
 *
 * @param size bytes
 * @param isShownInline whether a browser may show it in place without running anything
 */
public record DocumentContent(String fileName, String mediaType, long size, boolean isShownInline, Bytes bytes) {
    private static final int BUFFER = 64 * 1024;

    /** Opens the plain bytes, readable from any position. The caller closes them. */
    public SeekableByteChannel open() throws IOException {
        return bytes.open();
    }

    /** Writes a stretch of the plain bytes, in constant memory. */
    void copy(ByteRange part, OutputStream out) throws IOException {
        var buffer = ByteBuffer.allocate(BUFFER);
        try (var plain = open()) {
            plain.position(part.from());
            for (long left = part.length(); left > 0; ) {
                buffer.clear().limit((int) Math.min(buffer.capacity(), left));
                var read = plain.read(buffer);
                if (read < 0) throw new IOException("The stored file ends too early.");
                out.write(buffer.array(), 0, read);
                left -= read;
            }
        }
    }

    /** Whether the beginning can be read as UTF-8. */
    boolean isUtf8() throws IOException {
        var head = ByteBuffer.allocate(BUFFER);
        try (var plain = open()) {
            while (head.hasRemaining() && plain.read(head) >= 0) {}
        }
        return !UTF_8.newDecoder()
                .decode(head.flip(), CharBuffer.allocate(head.capacity()), false)
                .isError();
    }

    /** Where the bytes come from. */
    @FunctionalInterface
    interface Bytes {
        SeekableByteChannel open() throws IOException;
    }
}
