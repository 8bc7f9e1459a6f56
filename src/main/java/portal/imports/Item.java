package portal.imports;

import java.nio.file.Path;

/**
 * Something in the folder, as it was found.
 *
 * @param name its path below the folder, in which nothing is invisible or turns the line
 * @param modified milliseconds since 1970
 */
record Item(Path path, String name, long size, long modified) {
    static Item of(Path folder, Path path, long size, long modified) {
        return new Item(path, visible(folder.relativize(path).toString()), size, modified);
    }

    private static String visible(String name) {
        var visible = new StringBuilder();
        name.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> visible.append("\\u").append("%04X".formatted(c));
                default -> visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }
}
