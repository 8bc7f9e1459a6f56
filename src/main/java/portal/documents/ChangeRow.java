package portal.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.people.PersonCard;

/**
 * A change of a document, shown only to people who may read the document's audiences before and after the change.
 *
 * @param title the current title of the version that was changed
 * @param before the previous title, kind name or language tag; null if there is none, and for a new version or a new
 *     marking
 * @param after the new title, kind name or language tag; for a new version, the file's name; null for a new marking, or
 *     if the language was removed
 * @param marked the marking of the version after the change
 * @param by the person who made the change; null if this person is no longer registered
 */
public record ChangeRow(
        DocumentId document,
        String title,
        DocumentProperty aspect,
        @Nullable String before,
        @Nullable String after,
        AudienceProperties marked,
        @Nullable PersonCard by,
        Instant at) {}
