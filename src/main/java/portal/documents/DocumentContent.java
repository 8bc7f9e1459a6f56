package portal.documents;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/**
 * The bytes of one version, released for one download to the viewer who asked.
 *
 * @param size bytes
 * @param isShownInline whether a browser may show it in place without running anything
 */
public record DocumentContent(String fileName, String mediaType, long size, boolean isShownInline, Bytes bytes) {
    /** Opens the plain bytes, readable from any position. The caller closes them. */
    public SeekableByteChannel open() throws IOException {
        return bytes.open();
    }

    /** Where the bytes come from. */
    @FunctionalInterface
    interface Bytes {
        SeekableByteChannel open() throws IOException;
    }
}
