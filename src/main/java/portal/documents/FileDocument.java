package portal.documents;

import org.jspecify.annotations.Nullable;
import portal.access.Marking;
import portal.access.SpaceId;

/**
 * Files a new document in a space.
 *
 * @param fileName as it came; it is made safe before it is kept
 * @param title null takes the file's name
 * @param language the tag of its language ({@code fr}) where the filer knows; null lets the text decide
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
