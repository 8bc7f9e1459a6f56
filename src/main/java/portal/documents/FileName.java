package portal.documents;

import java.text.Normalizer;
import java.util.Locale;
import portal.ui.VisibleText;

/**
 * A file's name, safe to show and to save under.
 *
 * <p>Names come from strangers' machines: a path is cut off, what cannot be seen or turns the reading direction is
 * dropped, what other systems forbid becomes an underscore, and the length ends at {@value #LONGEST} characters with
 * the extension kept. The name as it came is kept nowhere.
 */
record FileName(String value) {
    static final int LONGEST = 150;
    private static final int LONGEST_EXTENSION = 24; // with its dot

    static FileName of(String asItCame) {
        var name = asItCame.substring(lastSeparator(asItCame) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = VisibleText.withoutControls(name)
                .replaceAll("[\\\\/:*?\"<>|]", "_")
                .replaceAll("[\\s\\p{Z}]+", " ");
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        return new FileName(VisibleText.isEmpty(name) ? "file" : cut(name));
    }

    /** What follows the last dot, in lower case; empty when there is none. */
    String extension() {
        return value.substring(dot(value)).replaceFirst("^\\.", "").toLowerCase(Locale.ROOT);
    }

    /** The name as a first title: without extension, underscores as spaces. */
    String asTitle() {
        var title = value.substring(0, dot(value)).replace('_', ' ').strip();
        return VisibleText.isEmpty(title) ? value : title;
    }

    private static String cut(String name) {
        var extension = name.substring(dot(name));
        var room = LONGEST - extension.codePointCount(0, extension.length());
        var stem = name.substring(0, dot(name));
        if (stem.codePointCount(0, stem.length()) <= room) return name;
        return stem.substring(0, stem.offsetByCodePoints(0, room)).stripTrailing() + extension;
    }

    private static int dot(String name) {
        var dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > LONGEST_EXTENSION ? name.length() : dot;
    }

    private static int lastSeparator(String path) {
        return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    }
}
