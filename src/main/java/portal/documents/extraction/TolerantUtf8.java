package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * UTF-8 in which bytes that are not valid UTF-8 are read as windows-1252, so that no letter is lost. A log to which
 * programs with different charsets have written contains such bytes.
 */
final class TolerantUtf8 extends Charset {
    static final TolerantUtf8 CHARSET = new TolerantUtf8();

    private static final Charset STRAYS = Charset.forName("windows-1252");

    private TolerantUtf8() {
        super("X-UTF-8-tolerant", null);
    }

    @Override
    public boolean contains(Charset other) {
        return UTF_8.contains(other);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return UTF_8.newEncoder();
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    private static final class Decoder extends CharsetDecoder {
        private final CharsetDecoder strict = UTF_8.newDecoder();

        Decoder(Charset charset) {
            super(charset, 1, 3); // a letter that is cut off at the end is replaced by up to three
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (true) {
                var result = strict.decode(in, out, false);
                if (result.isUnderflow() && in.hasRemaining()) replaceWith(strays(in.duplicate()));
                if (!result.isMalformed()) return result;
                if (out.remaining() < result.length()) return CoderResult.OVERFLOW;
                for (int i = 0; i < result.length(); i++) out.put(stray(in.get()));
            }
        }

        @Override
        protected void implReset() {
            strict.reset();
        }

        /** Returns what stands for the first bytes of a letter if the text ends after them. */
        private static String strays(ByteBuffer bytes) {
            var strays = new StringBuilder();
            while (bytes.hasRemaining()) strays.append(stray(bytes.get()));
            return strays.toString();
        }

        /** Returns the C1 control character for a byte that windows-1252 does not define. */
        private static char stray(byte code) {
            var character = new String(new byte[] {code}, STRAYS).charAt(0);
            return character == '\ufffd' ? (char) (code & 0xff) : character;
        }
    }
}
