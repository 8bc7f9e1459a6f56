package portal.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Recognises, by their names, the files that operating systems and office programs leave in folders: the settings of a
 * folder, previews of pictures, the marks of open documents. They are no documents of the person who owns the folder.
 */
public final class SystemFiles {
    private static final Set<String> NAMES = Set.of(".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini");

    /** AppleDouble files, and the marks of documents that are open in Microsoft Office or LibreOffice. */
    private static final List<String> BEGINNINGS = List.of("._", "~$", ".~lock.");

    /** The folder of AppleDouble files in a ZIP. */
    private static final String FOLDER = "__macosx";

    private SystemFiles() {}

    /** @param path the file's name, or its path within a folder or a ZIP */
    public static boolean have(String path) {
        var parts = List.of(path.toLowerCase(Locale.ROOT).replace('\\', '/').split("/"));
        return parts.contains(FOLDER)
                || !parts.isEmpty()
                        && (NAMES.contains(parts.getLast())
                                || BEGINNINGS.stream().anyMatch(parts.getLast()::startsWith));
    }
}
