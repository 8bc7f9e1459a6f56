package portal.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Path;

/**
 * Something in the folder, as it was found.
 *
 * @param name its path below the folder, in which nothing is invisible or turns the line; no two files have the same
 * @param modified milliseconds since 1970
 */
record Item(Path path, String name, long size, long modified) {
    private static final char UNDECODABLE = '\ufffd';

    static Item of(Path folder, Path path, long size, long modified) {
        var name = folder.relativize(path).toString();
        return new Item(
                path,
                name.indexOf(UNDECODABLE) < 0 ? visible(name, true) : visible(bytes(folder, path)),
                size,
                modified);
    }

    /** What the name is on the disk; the words of a path have one sign for whatever is no UTF-8, its address has all. */
    private static ByteBuffer bytes(Path folder, Path path) {
        var below = path.toUri()
                .getRawPath()
                .substring(folder.toUri().getRawPath().length())
                .replaceAll("^/|/$", "");
        return ByteBuffer.wrap(
                URLDecoder.decode(below.replace("+", "%2B"), ISO_8859_1).getBytes(ISO_8859_1));
    }

    private static String visible(ByteBuffer name) {
        var visible = new StringBuilder();
        var decoder = UTF_8.newDecoder();
        var words = CharBuffer.allocate(name.remaining());
        while (true) {
            var end = decoder.decode(name, words, true);
            visible.append(visible(words.flip().toString(), visible.isEmpty()));
            words.clear();
            if (!end.isMalformed()) return visible.toString();
            for (int i = 0; i < end.length(); i++) visible.append("\\x%02X".formatted(name.get() & 0xff));
        }
    }

    /** A quotation mark at the beginning would look like the one that keeps a table from taking a name for a formula. */
    private static String visible(String name, boolean isBeginning) {
        var visible = new StringBuilder();
        name.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> visible.append("\\u").append("%04X".formatted(c));
                default -> visible.append(c == '\\' ? "\\\\" : Character.toString(c));
            }
        });
        return isBeginning && name.startsWith("'") ? "\\u0027" + visible.substring(1) : visible.toString();
    }
}
