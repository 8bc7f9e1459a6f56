package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Decides in which charset the bytes of a text are read, for every parser that reads text: a byte-order mark decides
 * first, then whether the bytes are valid UTF-8, then what the file says of itself, and last which charset makes the
 * likeliest text ({@link CharsetGuess}). One serves for one file and all that lies in it.
 */
class CharsetDecision implements EncodingDetector {
    private static final long serialVersionUID = 1;
    private static final int LOOKED_AT = 4 << 20;

    private final transient CharsetGuess guess;
    private final transient Map<String, Charset> declaredOutside = new HashMap<>();

    CharsetDecision(CharsetGuess guess) {
        this.guess = guess;
    }

    /** Notes what a mail says of one of its parts, which Tika has forgotten by the time the part is read. */
    void declare(InputStream part, @Nullable String charsetName) throws IOException {
        var charset = DeclaredCharset.named(charsetName);
        if (charset != null) declaredOutside.put(DigestUtils.sha256Hex(part.readNBytes(LOOKED_AT)), charset);
    }

    @Override
    public Charset detect(InputStream text, Metadata metadata) throws IOException {
        text.mark(LOOKED_AT);
        var bytes = text.readNBytes(LOOKED_AT);
        text.reset();
        return of(bytes, metadata);
    }

    private Charset of(byte[] bytes, Metadata metadata) {
        var marked = ByteOrderMark.of(bytes);
        if (marked != null) return marked;
        var declared = declaredOutside.isEmpty() ? null : declaredOutside.get(DigestUtils.sha256Hex(bytes));
        if (declared == null) declared = DeclaredCharset.of(bytes, metadata);
        if (!DeclaredCharset.isSevenBit(declared) && isUtf8(bytes)) return UTF_8;
        if (declared != null && fits(declared, bytes)) return declared;
        return guess.of(bytes, declared);
    }

    /** A text without zeros: UTF-16 without a mark would be valid UTF-8 otherwise. */
    private static boolean isUtf8(byte[] bytes) {
        for (var b : bytes) if (b == 0) return false;
        return fits(UTF_8, bytes);
    }

    private static boolean fits(Charset charset, byte[] bytes) {
        var decoder = charset.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(1 << 13);
        var isWhole = bytes.length < LOOKED_AT; // a letter may be cut where the looking ends
        while (true) {
            var result = decoder.decode(in, out.clear(), isWhole);
            if (!result.isOverflow()) return !result.isError();
        }
    }
}
