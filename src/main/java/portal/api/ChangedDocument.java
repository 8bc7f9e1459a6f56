package portal.api;

import org.jspecify.annotations.Nullable;
import portal.documents.DocumentKind;

/**
 * Corrects what is said of the version of a document that I see; what is left out stays as it is.
 *
 * @param language its tag, such as {@code fr}
 */
record ChangedDocument(
        @Nullable String title,
        @Nullable DocumentKind kind,
        @Nullable String language,
        @Nullable WantedMarking marking) {}
