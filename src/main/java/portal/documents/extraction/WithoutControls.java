package portal.documents.extraction;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * A charset that gives a blank for each control character, such as those that colour a log. Tika would replace them as
 * if they were letters that cannot be decoded. Its name is that of the charset in which the text is, or UTF-8 if Java
 * does not have that charset: some parsers look it up by its name.
 */
final class WithoutControls extends Charset {
    private final Charset charset;

    WithoutControls(Charset charset) {
        super(Charset.isSupported(charset.name()) ? charset.name() : "UTF-8", null);
        this.charset = charset;
    }

    @Override
    public boolean contains(Charset other) {
        return charset.contains(other);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return charset.newEncoder();
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this, charset.newDecoder());
    }

    private static final class Decoder extends CharsetDecoder {
        private final CharsetDecoder plain;

        Decoder(Charset charset, CharsetDecoder plain) {
            super(charset, plain.averageCharsPerByte(), plain.maxCharsPerByte());
            this.plain = plain;
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            var start = out.position();
            var result = plain.decode(in, out, false);
            for (int i = start; i < out.position(); i++) if (isControl(out.get(i))) out.put(i, ' ');
            replaceWith(plain.replacement());
            return result;
        }

        @Override
        protected void implReset() {
            plain.reset();
        }

        private static boolean isControl(char c) {
            return c < ' ' && !Character.isWhitespace(c) || c == '\f' || c == 0x7f;
        }
    }
}
