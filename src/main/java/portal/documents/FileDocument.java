package portal.documents;

import org.jspecify.annotations.Nullable;
import portal.access.Marking;
import portal.access.Provenance;
import portal.access.Refused;
import portal.access.SpaceId;

/**
 * The data of a new document in a space.
 *
 * @param fileName the file's name as the client sent it; it is sanitised before it is stored
 * @param title the title of the document; null to derive it from the file's name
 * @param language the language tag, such as {@code fr}; null to detect the language from the text
 * @param provenance the purpose and grading of the document; null for what is usual in the space
 */
public record FileDocument(
        SpaceId space,
        Marking marking,
        String fileName,
        @Nullable String title,
        DocumentKind kind,
        @Nullable String language,
        @Nullable Provenance provenance) {
    /** @throws Refused if the provenance says what may be done with indicators, but the kind is not INDICATORS */
    public FileDocument {
        requireIndicators(provenance, kind);
    }

    /** A report with the provenance that is usual in the space. Its title and language come from the file. */
    public FileDocument(SpaceId space, Marking marking, String fileName) {
        this(space, marking, fileName, null, DocumentKind.REPORT, null, null);
    }

    /** @throws Refused if the provenance says what may be done with indicators, but the kind is not INDICATORS */
    static void requireIndicators(@Nullable Provenance provenance, DocumentKind kind) {
        if (provenance != null && provenance.pap() != null && kind != DocumentKind.INDICATORS)
            throw new Refused("access.refused.pap").because("provenance.pap");
    }
}
