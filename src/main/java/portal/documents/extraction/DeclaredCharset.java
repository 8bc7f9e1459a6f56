package portal.documents.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/** The charset that a text declares: a mail's Content-Type, a page's meta element, an XML declaration. */
final class DeclaredCharset {
    private static final int HEAD = 8 << 10;
    private static final Pattern XML = Pattern.compile("^\\s*<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([^\"']+)");
    private static final Pattern META = Pattern.compile("(?i)<meta\\b[^>]*\\bcharset\\s*=\\s*[\"']?\\s*([-\\w.:]+)");
    private static final String COMMENT = "(?s)<!--.*?(-->|\\z)";

    /**
     * Texts that declare the charset on the left are really in the charset on the right, which has more characters
     * (WHATWG Encoding, 4.2).
     */
    private static final Map<String, String> MEANT = Map.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-9", "windows-1254",
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "Shift_JIS", "windows-31j",
            "EUC-KR", "x-windows-949",
            "TIS-620", "x-windows-874");

    private DeclaredCharset() {}

    static @Nullable Charset of(byte[] bytes, Metadata metadata) {
        var type = MediaType.parse(metadata.get(Metadata.CONTENT_TYPE));
        var outside = named(type == null ? null : type.getParameters().get("charset"));
        if (outside == null) outside = named(metadata.get(Metadata.CONTENT_ENCODING));
        return outside == null ? inside(bytes, type) : outside;
    }

    /**
     * Returns the charset in which a text that declares this name is really encoded (see {@link #MEANT}); null if the
     * name is unknown or null. Also returns null for ASCII, because ASCII does not say how the other characters of the
     * text are encoded.
     */
    static @Nullable Charset named(@Nullable String name) {
        try {
            if (name == null) return null;
            var charset = Charset.forName(name.strip());
            if (charset.name().equals("US-ASCII")) return null;
            return Charset.forName(MEANT.getOrDefault(charset.name(), charset.name()));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** Returns whether the charset encodes all characters in ASCII bytes, so that its text looks like valid UTF-8. */
    static boolean isSevenBit(@Nullable Charset charset) {
        return charset != null && charset.name().startsWith("ISO-2022");
    }

    private static @Nullable Charset inside(byte[] bytes, @Nullable MediaType type) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
        var declared = first(XML, head);
        if (declared == null && isPage(type, head)) declared = first(META, head.replaceAll(COMMENT, ""));
        // The declaration was found by decoding the bytes as Latin-1, so the text cannot be in UTF-16.
        return declared == null || declared.toUpperCase(Locale.ROOT).startsWith("UTF-16") ? null : named(declared);
    }

    private static boolean isPage(@Nullable MediaType type, String head) {
        return type == null
                ? head.stripLeading().startsWith("<")
                : type.getSubtype().contains("html");
    }

    private static @Nullable String first(Pattern pattern, String head) {
        var found = pattern.matcher(head);
        return found.find() ? found.group(1) : null;
    }
}
