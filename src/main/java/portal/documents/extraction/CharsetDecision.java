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
 * Chooses the charset of a text, for every parser that reads text. It decides by the
 * first of these that applies: a byte-order mark; bytes that are valid UTF-8, unless one of them is zero or an ISO-2022
 * charset is declared; a declared charset in which the bytes are valid; the charset in which the text is most likely
 * ({@link CharsetGuess}).
 * One instance serves one file and everything embedded in it.
 */
class CharsetDecision implements EncodingDetector {
    private static final long serialVersionUID = 1;
    private static final int LOOKED_AT = 4 << 20;

    private final transient CharsetGuess guess;
    private final transient Map<String, Charset> mailParts = new HashMap<>();

    CharsetDecision(CharsetGuess guess) {
        this.guess = guess;
    }

    /** Remembers the charset of a part of a mail, because Tika does not pass it on when it parses the part. */
    void declare(InputStream part, @Nullable String charsetName) throws IOException {
        var charset = DeclaredCharset.named(charsetName);
        if (charset != null) mailParts.put(DigestUtils.sha256Hex(part.readNBytes(LOOKED_AT)), charset);
    }

    @Override
    public Charset detect(InputStream text, Metadata metadata) throws IOException {
        text.mark(LOOKED_AT);
        var bytes = text.readNBytes(LOOKED_AT);
        text.reset();
        return new WithoutControls(of(bytes, metadata));
    }

    private Charset of(byte[] bytes, Metadata metadata) {
        var marked = ByteOrderMark.of(bytes);
        if (marked != null) return marked;
        var declared = mailParts.isEmpty() ? null : mailParts.get(DigestUtils.sha256Hex(bytes));
        if (declared == null) declared = DeclaredCharset.of(bytes, metadata);
        if (!DeclaredCharset.isSevenBit(declared) && isUtf8(bytes)) return UTF_8;
        return declared != null && fits(declared, bytes) ? declared : guess.of(bytes, declared);
    }

    /**
     * Returns whether the bytes are text in UTF-8. If a byte is zero, returns false: the text may be UTF-16 without a
     * byte-order mark, although its bytes are valid UTF-8 too.
     */
    private static boolean isUtf8(byte[] bytes) {
        for (var b : bytes) if (b == 0) return false;
        return fits(UTF_8, bytes);
    }

    /** Returns whether the bytes are valid text in the charset. */
    static boolean fits(Charset charset, byte[] bytes) {
        var decoder = charset.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(1 << 13);
        var isWhole = bytes.length < LOOKED_AT; // a sample that was cut off may end within a character
        while (true) {
            var result = decoder.decode(in, out.clear(), isWhole);
            if (!result.isOverflow()) return !result.isError();
        }
    }
}
