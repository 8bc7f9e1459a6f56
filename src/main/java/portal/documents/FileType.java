package portal.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import portal.documents.extraction.TextFiles;

/**
 * The media type of a file, detected from its first bytes. The file's name decides only between types that begin with
 * the same bytes.
 */
record FileType(String mediaType) {
    /** The number of bytes, from the beginning of a file, that are examined. */
    static final int HEAD = 64 * 1024;

    private static final String DOS = "4D5A"; // "MZ": programs of DOS and Windows

    /**
     * The first line of a script. It must contain a path after {@code #!}, because a plain text may begin with {@code
     * #!} too.
     */
    private static final Pattern SCRIPT = Pattern.compile("#!\\s*(/|[A-Za-z]:[\\\\/])");

    /** Voice formats of mobile phones. Some of them begin with the same bytes as a script. */
    private static final Pattern VOICE = Pattern.compile("\\x02?#!(SILK|AMR|EVRC|SMV)");

    private static final String JAVA_ARCHIVE = "application/java-archive";

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
            JAVA_ARCHIVE,
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

    /** Detects the type. The content has precedence over the name: a PDF named {@code .docx} is a PDF. */
    static FileType of(byte[] head, FileName name) {
        var hint = new Metadata();
        hint.set(TikaCoreProperties.RESOURCE_NAME_KEY, "file." + name.extension());
        try (var bytes = new ByteArrayInputStream(head)) {
            var type = Known.TYPES.detect(bytes, hint).getBaseType().toString();
            var isSentence = begins(head, DOS) && !hasZero(head); // a sentence may begin with "MZ"
            if (isSentence || TextFiles.isText(head, name.extension(), type)) return new FileType("text/plain");
            var voice = VOICE.matcher(beginning(head));
            if (voice.lookingAt()) return new FileType("audio/" + voice.group(1).toLowerCase(Locale.ROOT));
            var isZip = type.equals(JAVA_ARCHIVE) && !JavaArchive.begins(head);
            return new FileType(isZip ? "application/zip" : type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether an operating system might run a file with these bytes or this name as a program. */
    static boolean isForbidden(byte[] head, FileName name) {
        return ProgramNames.have(name.extension()) && !isVoiceMessage(head, name)
                || isProgram(head)
                || of(head, name).isForbidden();
    }

    /**
     * Returns whether a file of this type may contain text. Audio, video, fonts, unknown binary data, and images except
     * SVG contain none.
     */
    boolean hasText() {
        return !mediaType.matches("(image|audio|video|font)/.*|application/octet-stream")
                || mediaType.equals("image/svg+xml");
    }

    /** Returns whether a browser may display the file itself, because this type never runs code. */
    boolean isShownInline() {
        return Set.of("application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "text/plain")
                .contains(mediaType);
    }

    private boolean isForbidden() {
        return FORBIDDEN_TYPES.contains(mediaType)
                || Known.TYPES.getMediaTypeRegistry().getAliases(MediaType.parse(mediaType)).stream()
                        .anyMatch(alias -> FORBIDDEN_TYPES.contains(alias.toString()));
    }

    /**
     * Returns whether the file is a voice message. The extension {@code slk} is used for voice messages, which are
     * accepted, and for a dangerous kind of spreadsheet, which is not.
     */
    private static boolean isVoiceMessage(byte[] head, FileName name) {
        return name.extension().equals("slk") && VOICE.matcher(beginning(head)).lookingAt();
    }

    private static boolean isProgram(byte[] head) {
        return begins(head, DOS) && hasZero(head)
                || JavaArchive.begins(head)
                || begins(head, "7F454C46") // ELF
                || begins(head, "FEEDFACE")
                || begins(head, "FEEDFACF") // Mach-O
                || begins(head, "CEFAEDFE")
                || begins(head, "CFFAEDFE")
                || begins(head, "CAFEBABE") // Java class, or Mach-O for several processors
                || SCRIPT.matcher(beginning(head)).lookingAt()
                || begins(head, "4C0000000114020000000000C000000000000046") // Windows shortcut
                || begins(head, "6465780A"); // Android bytecode
    }

    private static String beginning(byte[] head) {
        return new String(head, 0, Math.min(head.length, 64), ISO_8859_1);
    }

    private static boolean begins(byte[] head, String hex) {
        var magic = HexFormat.of().parseHex(hex);
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean hasZero(byte[] head) {
        for (var b : head) if (b == 0) return true;
        return false;
    }

    /** Tika's table of media types, loaded once, when the first file arrives, because loading is slow. */
    private static final class Known {
        static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }
}
