package portal.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import portal.access.Refused;

/**
 * Checks the size of a ZIP's central directory (APPNOTE 4.3.16) before the directory is read. The size is computed from
 * the positions of its beginning and end, because the size that the ZIP declares may be false.
 */
final class ZipContents {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int BYTES_OF_A_FILE = 1_000;
    private static final long ELSEWHERE = 0xffffffffL;

    private ZipContents() {}

    /**
     * Throws {@link Refused} if the directory may list more than {@code mostFiles} files, and IOException if there is
     * no directory.
     */
    static void check(SeekableByteChannel zip, int mostFiles) throws IOException {
        var tail = tail(zip);
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--)
            if (tail.getInt(at) == END) {
                var files = Short.toUnsignedInt(tail.getShort(at + 10));
                var begin = Integer.toUnsignedLong(tail.getInt(at + 16));
                var end = zip.size() - tail.limit() + at;
                if (files > mostFiles || begin == ELSEWHERE || end - begin > (long) mostFiles * BYTES_OF_A_FILE)
                    throw new Refused("documents.zip.why.many", mostFiles);
                return;
            }
        throw new IOException("No ZIP");
    }

    private static ByteBuffer tail(SeekableByteChannel zip) throws IOException {
        var length = (int) Math.min(zip.size(), END_LENGTH + LONGEST_COMMENT);
        var tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        zip.position(zip.size() - length);
        while (tail.hasRemaining() && zip.read(tail) >= 0) {}
        zip.position(0);
        return tail.flip();
    }
}
