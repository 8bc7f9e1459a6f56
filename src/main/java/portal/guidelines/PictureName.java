package portal.guidelines;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The name by which the text of a guideline refers to a picture: the beginning of the SHA-256 of its bytes. */
final class PictureName {
    private static final int LENGTH = 16;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{16}");

    private PictureName() {}

    static String of(byte[] picture) {
        return sha256(picture).substring(0, LENGTH);
    }

    static String sha256(byte[] picture) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    /** Returns how Markdown names a picture. */
    static String address(String name) {
        return "picture:" + name;
    }
}
