package portal.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** What a file is, by its first bytes; the name only decides between kinds that begin alike. */
record FileType(String mediaType) {
    /** How many bytes of the beginning are looked at. */
    static final int HEAD = 64 * 1024;

    private static final String DOS = "4D5A"; // and Windows

    private static final Set<String> FORBIDDEN_EXTENSIONS = Set.of(
            "apk",
            "app",
            "appref-ms",
            "appx",
            "bash",
            "bat",
            "chm",
            "class",
            "cmd",
            "com",
            "cpl",
            "csh",
            "deb",
            "dll",
            "dmg",
            "drv",
            "ear",
            "elf",
            "exe",
            "gadget",
            "hlp",
            "hta",
            "inf",
            "ins",
            "ipa",
            "jar",
            "jnlp",
            "js",
            "jse",
            "ksh",
            "lnk",
            "mjs",
            "msc",
            "msh",
            "msi",
            "msix",
            "msp",
            "mst",
            "ocx",
            "pif",
            "pkg",
            "ps1",
            "psd1",
            "psm1",
            "reg",
            "rpm",
            "run",
            "scf",
            "scr",
            "sct",
            "sh",
            "so",
            "sys",
            "url",
            "vb",
            "vbe",
            "vbs",
            "war",
            "website",
            "workflow",
            "ws",
            "wsc",
            "wsf",
            "wsh",
            "xll",
            "zsh");

    private static final Set<String> FORBIDDEN_TYPES = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-elf",
            "application/x-executable",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-coredump",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-mach-o-universal",
            "application/java-vm",
            "application/java-archive",
            "application/vnd.android.package-archive",
            "application/x-sh",
            "application/x-bat",
            "application/x-ms-installer",
            "application/x-ms-shortcut",
            "application/x-debian-package",
            "application/x-rpm",
            "application/x-redhat-package-manager",
            "application/hta",
            "application/javascript",
            "text/javascript",
            "application/x-apple-diskimage",
            "text/x-vbscript",
            "application/x-powershell");

    /** By content first: a PDF named {@code .docx} is a PDF. */
    static FileType of(byte[] head, FileName name) {
        var hint = new Metadata();
        hint.set(TikaCoreProperties.RESOURCE_NAME_KEY, "file." + name.extension());
        try (var bytes = new ByteArrayInputStream(head)) {
            var type = Known.TYPES.detect(bytes, hint).getBaseType().toString();
            var isTextAfterAll = begins(head, DOS) && !hasZero(head); // "MZ" may begin a sentence
            return new FileType(isTextAfterAll ? "text/plain" : type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether these bytes, or this name, would make some machine run them. */
    static boolean isForbidden(byte[] head, FileName name) {
        return FORBIDDEN_EXTENSIONS.contains(name.extension())
                || isProgram(head)
                || of(head, name).isForbidden();
    }

    /** Pictures, sound and film carry no text to be searched. */
    boolean hasText() {
        return !mediaType.matches("(image|audio|video|font)/.*|application/octet-stream")
                || mediaType.equals("image/svg+xml");
    }

    /** Whether a browser may show it in place: it runs nothing, whatever it contains. */
    boolean isShownInline() {
        return Set.of("application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "text/plain")
                .contains(mediaType);
    }

    private boolean isForbidden() {
        return FORBIDDEN_TYPES.contains(mediaType)
                || Known.TYPES.getMediaTypeRegistry().getAliases(MediaType.parse(mediaType)).stream()
                        .anyMatch(alias -> FORBIDDEN_TYPES.contains(alias.toString()));
    }

    private static boolean isProgram(byte[] head) {
        return begins(head, DOS) && hasZero(head)
                || isJavaArchive(head)
                || begins(head, "7F454C46") // ELF
                || begins(head, "FEEDFACE")
                || begins(head, "FEEDFACF") // Mach-O
                || begins(head, "CEFAEDFE")
                || begins(head, "CFFAEDFE")
                || begins(head, "CAFEBABE") // Java class, or Mach-O for several processors
                || begins(head, "2321") // #! scripts
                || begins(head, "4C0000000114020000000000C000000000000046") // Windows shortcut
                || begins(head, "6465780A"); // Android
    }

    private static boolean isJavaArchive(byte[] head) {
        var name = "META-INF/".getBytes(US_ASCII); // of the first entry
        return begins(head, "504B0304") && head.length > 39 && Arrays.equals(head, 30, 39, name, 0, 9);
    }

    private static boolean begins(byte[] head, String hex) {
        var magic = HexFormat.of().parseHex(hex);
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean hasZero(byte[] head) {
        for (var b : head) if (b == 0) return true;
        return false;
    }

    /** Tika's table of types; slow to read, so read once, and only when the first file comes. */
    private static final class Known {
        static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }
}
