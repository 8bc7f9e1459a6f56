package portal.documents;

import org.jspecify.annotations.Nullable;
import portal.access.Marking;

/**
 * The data of a new version, which replaces the version that the viewer sees.
 *
 * @param marking the marking of the new version; null for the marking of the version that the viewer sees
 * @param changeNote a sentence about what is new in the version; may be empty
 */
public record ReplaceDocument(DocumentId document, @Nullable Marking marking, String fileName, String changeNote) {}
