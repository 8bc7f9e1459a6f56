package portal.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Path;

/**
 * A file in the imported folder, as it was when the import found it.
 *
 * @param name the path relative to the folder, unique within it; characters that are invisible, end a line or change
 *     the reading direction are escaped
 * @param size the size in bytes
 * @param modified the time of the last change, in milliseconds since 1970
 */
record FolderFile(Path path, String name, long size, long modified) {
    private static final char UNDECODABLE = '\ufffd';

    static FolderFile of(Path folder, Path path, long size, long modified) {
        var name = folder.relativize(path).toString();
        return new FolderFile(
                path,
                name.indexOf(UNDECODABLE) < 0 ? visible(name, true) : visible(bytes(folder, path)),
                size,
                modified);
    }

    /**
     * Returns the bytes of the file's name as they are on the disk. They are taken from the path's URI, because in the
     * path's string bytes that are not UTF-8 are replaced.
     */
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

    /**
     * Escapes invisible characters. Also escapes an apostrophe at the beginning, because {@link portal.ui.Csv} adds an
     * apostrophe there to names that a spreadsheet program would read as a formula.
     */
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
