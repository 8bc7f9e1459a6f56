package portal.documents;

import org.jspecify.annotations.Nullable;
import portal.access.Marking;
import portal.access.SpaceId;

/**
 * Files a new document in a space.
 *
 * @param fileName as the client sent it; it is sanitised before it is stored
 * @param title null uses the file's name
 * @param language the language tag ({@code fr}) if the filer knows it; null detects it from the text
 */
public record FileDocument(
        SpaceId space,
        Marking marking,
        String fileName,
        @Nullable String title,
        DocumentKind kind,
        @Nullable String language) {
    public FileDocument(SpaceId space, Marking marking, String fileName) {
        this(space, marking, fileName, null, DocumentKind.REPORT, null);
    }
}
