package portal.documents;

import org.jspecify.annotations.Nullable;
import portal.access.Marking;
import portal.access.SpaceId;

/**
 * The data of a new document in a space.
 *
 * @param fileName the file's name as the client sent it; it is sanitised before it is stored
 * @param title the title of the document; null to derive it from the file's name
 * @param language the language tag, such as {@code fr}; null to detect the language from the text
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
