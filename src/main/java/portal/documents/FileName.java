package portal.documents;

import java.text.Normalizer;
import java.util.Locale;
import portal.ui.VisibleText;

/**
 * A file name that is safe to show, and safe to use when the file is saved.
 *
 * <p>File names come from other people's computers and are not trusted. {@link #of} removes the path, invisible
 * characters, and characters that change the reading direction; it replaces characters that other systems forbid with
 * an underscore, and cuts the name at {@value #LONGEST} characters but keeps its extension. The original name is not
 * stored.
 */
record FileName(String value) {
    static final int LONGEST = 150;
    private static final int LONGEST_EXTENSION = 24; // including its dot

    static FileName of(String asItCame) {
        var name = asItCame.substring(lastSeparator(asItCame) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = VisibleText.withoutControls(name)
                .replaceAll("[\\\\/:*?\"<>|]", "_")
                .replaceAll("[\\s\\p{Z}]+", " ");
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        return new FileName(VisibleText.isEmpty(name) ? "file" : cut(name));
    }

    /**
     * Returns the part after the last dot, in lower case; empty if there is no dot, if the only dot is the first
     * character, or if the part is too long for an extension.
     */
    String extension() {
        return value.substring(dot(value)).replaceFirst("^\\.", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a title made from the name: without the extension, and with spaces instead of underscores. Returns the
     * name itself if nothing visible would remain.
     */
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
