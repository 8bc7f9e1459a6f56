package portal.documents;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of a file's bytes: the index of the first byte, from 0, and the number of bytes. A length of zero or less
 * means that the range is outside the file.
 */
record ByteRange(long from, long length) {
    static ByteRange whole(long size) {
        return new ByteRange(0, size);
    }

    /**
     * Parses an HTTP Range header. Returns empty if there is no header, if it is invalid, or if it names several ranges
     * (RFC 9110).
     */
    static Optional<ByteRange> of(@Nullable String header, long size) {
        if (header == null || !header.matches("bytes=(\\d{1,15}-\\d{0,15}|-\\d{1,15})")) return Optional.empty();
        var ends = header.substring("bytes=".length()).split("-", -1);
        if (ends[0].isEmpty()) {
            var last = Math.min(Long.parseLong(ends[1]), size);
            return Optional.of(new ByteRange(size - last, last));
        }
        var from = Long.parseLong(ends[0]);
        var to = ends[1].isEmpty() ? size - 1 : Math.min(Long.parseLong(ends[1]), size - 1);
        return Optional.of(new ByteRange(from, to - from + 1));
    }

    boolean isOutside() {
        return length <= 0;
    }

    /**
     * Returns the value of the Content-Range header.
     *
     * @param size the size of the whole file in bytes
     */
    String of(long size) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
