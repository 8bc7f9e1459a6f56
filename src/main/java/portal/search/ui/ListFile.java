package portal.search.ui;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A list in an uploaded file: text with one term per line, or a table whose first column holds the terms. */
final class ListFile {
    /** The largest file, in bytes. */
    static final int LARGEST = 8 << 20;

    private static final Charset WHEN_NOT_UTF_8 = Charset.forName("windows-1252");
    private static final Pattern FIRST_CELL = Pattern.compile(
            "\\G(?:\"(?<quoted>(?:[^\"]|\"\")*+)\"?[^\\r\\n]*|(?<bare>[^,;\\t\\r\\n]*)[^\\r\\n]*)(?:\\r\\n?|\\n|\\z)");

    private ListFile() {}

    static String lines(String name, byte[] bytes) {
        var text = text(bytes);
        if (!name.toLowerCase(Locale.ROOT).endsWith(".csv")) return text;
        return String.join("\n", firstColumn(text)).stripTrailing();
    }

    private static List<String> firstColumn(String table) {
        return FIRST_CELL
                .matcher(table)
                .results()
                .map(row -> row.group("quoted") == null
                        ? row.group("bare")
                        : row.group("quoted").replace("\"\"", "\"").replaceAll("\\R", " "))
                .toList();
    }

    private static String text(byte[] bytes) {
        if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) return new String(bytes, StandardCharsets.UTF_16);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(bytes, WHEN_NOT_UTF_8);
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
