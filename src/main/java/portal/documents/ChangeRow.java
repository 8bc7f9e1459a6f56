package portal.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.access.MarkedAs;
import portal.people.PersonCard;

/**
 * A change of a document, for those who may read the document as it was before and after.
 *
 * @param title of the version that was changed, as it is now
 * @param before the title, the name of the kind, or the tag of the language that it had; null where there is none
 * @param after the same afterwards; of a new version the file's name
 * @param marked how the version was marked after the change
 * @param by null when the register no longer knows them
 */
public record ChangeRow(
        DocumentId document,
        String title,
        Aspect aspect,
        @Nullable String before,
        @Nullable String after,
        MarkedAs marked,
        @Nullable PersonCard by,
        Instant at) {}
