package portal.people;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The text of a token: {@code liaison_}, 160 random bits, and their CRC-32, all in hex. Programs that search for leaked
 * secrets recognise a token by the prefix. The checksum detects typing errors without a query of the database.
 */
final class TokenText {
    private static final String PREFIX = "liaison_";
    private static final Pattern FORM = Pattern.compile(PREFIX + "([0-9a-f]{40})([0-9a-f]{8})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenText() {}

    static String fresh() {
        var bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        var random = HexFormat.of().formatHex(bytes);
        return PREFIX + random + checksum(random);
    }

    static boolean isWellFormed(String text) {
        var form = FORM.matcher(text);
        return form.matches() && checksum(form.group(1)).equals(form.group(2));
    }

    /**
     * Returns the digest that is stored instead of the token. SHA-256 without a salt is enough, because nobody can
     * guess 160 random bits.
     */
    static byte[] digest(String token) {
        return DigestUtils.sha256(token);
    }

    private static String checksum(String random) {
        var crc = new CRC32();
        crc.update(random.getBytes(US_ASCII));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
