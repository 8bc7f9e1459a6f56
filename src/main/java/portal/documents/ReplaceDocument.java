package portal.documents;

import org.jspecify.annotations.Nullable;
import portal.access.Marking;

/**
 * Replaces the version shown with a new one.
 *
 * @param marking null keeps the marking of the version shown
 * @param changeNote what is new, in a sentence; may be empty
 */
public record ReplaceDocument(DocumentId document, @Nullable Marking marking, String fileName, String changeNote) {}
