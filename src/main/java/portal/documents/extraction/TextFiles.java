package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/**
 * Detects texts whose first characters are the signature of another file type: a sentence may begin with "MZ", "From"
 * or "GIF89a". A file without control characters is a text
 *
 * <ul>
 *   <li>if it has the extension of a text, unless its signature is that of another readable type, such as HTML, and
 *   <li>if its extension does not tell its type, and its signature is that of a type whose files have control
 *       characters.
 * </ul>
 */
public class TextFiles implements Detector {
    private static final long serialVersionUID = 1;
    private static final int HEAD = 64 << 10;
    private static final Set<String> ENDINGS = Set.of("txt", "text", "log", "md", "csv", "tsv", "asc", "nfo");

    /** The extensions of files of any type. The portal itself gives {@code bin} to a file without an extension. */
    private static final Set<String> ANY_TYPE = Set.of("", "bin", "dat", "data", "file");

    private static final String UNKNOWN = "application/octet-stream";
    private static final int LEAST = 64; // bytes; a shorter key or checksum may lack control characters by chance
    private static final Pattern BINARY =
            Pattern.compile("(image|audio|video|font)/.*|application/(mbox|postscript|x-msdownload|x-dosexec)");

    /**
     * Types whose files consist of readable characters. Their own parsers read them better than the parser for plain
     * text.
     */
    private static final Pattern WRITTEN = Pattern.compile("text/.*|message/.*|.*[/+](xml|html|json|rtf|pdf)");

    private static final Pattern MAILBOX =
            Pattern.compile("From \\S+ +\\p{Alpha}{3} \\p{Alpha}{3} [ \\d]\\d \\d\\d:\\d\\d.*", Pattern.DOTALL);

    private final Detector otherwise;

    TextFiles(Detector otherwise) {
        this.otherwise = otherwise;
    }

    /** @param taken the media type detected from the first bytes */
    public static boolean isText(byte[] head, String extension, String taken) {
        return (ENDINGS.contains(extension) || ANY_TYPE.contains(extension) && isBinary(head, taken))
                && !WRITTEN.matcher(taken).matches()
                && !(taken.equals("application/mbox")
                        && MAILBOX.matcher(new String(head, ISO_8859_1)).matches())
                && hasNoControls(head);
    }

    private static boolean isBinary(byte[] head, String taken) {
        return taken.equals(UNKNOWN)
                ? head.length >= LEAST
                : BINARY.matcher(taken).matches();
    }

    @Override
    public MediaType detect(InputStream file, Metadata metadata) throws IOException {
        var type = otherwise.detect(file, metadata);
        if (file == null) return type;
        file.mark(HEAD);
        var head = file.readNBytes(HEAD);
        file.reset();
        return isText(head, extension(metadata), type.getBaseType().toString()) ? MediaType.TEXT_PLAIN : type;
    }

    private static String extension(Metadata metadata) {
        var name = Objects.requireNonNullElse(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY), "");
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean hasNoControls(byte[] head) {
        for (var b : head) if (b >= 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0) return false;
        return true;
    }
}
