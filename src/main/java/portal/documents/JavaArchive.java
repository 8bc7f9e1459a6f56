package portal.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/**
 * Detects a ZIP that Java or Android can run, by the names of its entries. A META-INF folder alone proves nothing,
 * because other ZIPs may have one.
 */
final class JavaArchive {
    private static final String ZIP = "PK\3\4";

    /**
     * Matches the header of an entry with one of these names: the signature, 22 bytes, the lengths of the name and of
     * the extra field (2 bytes each), and the name.
     */
    private static final Pattern MANIFEST = Pattern.compile(
            "(?si)PK\\x03\\x04.{22}[\\x14\\x0b\\x13].{3}(META-INF/MANIFEST\\.MF|classes\\.dex|AndroidManifest\\.xml)");

    private JavaArchive() {}

    static boolean begins(byte[] head) {
        var text = new String(head, ISO_8859_1);
        return text.startsWith(ZIP) && MANIFEST.matcher(text).find();
    }
}
