package portal.documents.extraction;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * Code page 720, in which DOS and the ZIP folders of Arabic Windows write names. Java does not have it. This charset
 * only decodes.
 */
final class DosArabic extends Charset {
    static final DosArabic CHARSET = new DosArabic();

    /** The characters for the codes 0x80 to 0xFF. */
    private static final String UPPER_HALF = "\u0080\u0081éâ\u0084à\u0086çêëèïî\u008D\u008E\u008F"
            + "\u0090\u0651\u0652ô¤\u0640ûù\u0621\u0622\u0623\u0624£\u0625\u0626\u0627"
            + "\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635«»"
            + "\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510"
            + "\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567"
            + "\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580"
            + "\u0636\u0637\u0638\u0639\u063A\u0641µ\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A"
            + "≡\u064B\u064C\u064D\u064E\u064F\u0650≈°∙·√ⁿ²\u25A0\u00A0";

    private DosArabic() {
        super("X-IBM720", null);
    }

    @Override
    public boolean contains(Charset other) {
        return other.name().equals("US-ASCII");
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new CharsetDecoder(this, 1, 1) {
            @Override
            protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                while (in.hasRemaining()) {
                    if (!out.hasRemaining()) return CoderResult.OVERFLOW;
                    var code = in.get();
                    out.put(code >= 0 ? (char) code : UPPER_HALF.charAt(code & 0x7f));
                }
                return CoderResult.UNDERFLOW;
            }
        };
    }
}
