package portal.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/**
 * A ZIP that Java or Android runs, distinguished from other ZIPs with a META-INF folder by the entries of that folder.
 */
final class JavaArchive {
    private static final String ZIP = "PK\3\4";

    /** The beginning of an entry with its name: 26 bytes after its signature come two lengths, then the name. */
    private static final Pattern MANIFEST = Pattern.compile(
            "(?si)PK\\x03\\x04.{22}[\\x14\\x0b\\x13].{3}(META-INF/MANIFEST\\.MF|classes\\.dex|AndroidManifest\\.xml)");

    private JavaArchive() {}

    static boolean begins(byte[] head) {
        var text = new String(head, ISO_8859_1);
        return text.startsWith(ZIP) && MANIFEST.matcher(text).find();
    }
}
