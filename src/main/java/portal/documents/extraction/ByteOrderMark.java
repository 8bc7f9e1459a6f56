package portal.documents.extraction;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The byte-order marks: the first bytes of a text, which tell its Unicode encoding. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    /** Comes before {@link #UTF_16LE}, because a text that begins with this mark also begins with that of UTF_16LE. */
    UTF_32LE(StandardCharsets.UTF_32LE, 0xFF, 0xFE, 0, 0),
    UTF_32BE(StandardCharsets.UTF_32BE, 0, 0, 0xFE, 0xFF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final Charset charset;
    private final int[] mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** Returns the charset of the mark at the beginning of these bytes; null if there is no mark. */
    static @Nullable Charset of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(each -> each.begins(bytes))
                .map(each -> each.charset)
                .findFirst()
                .orElse(null);
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }
}
