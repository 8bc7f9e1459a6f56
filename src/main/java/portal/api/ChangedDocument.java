package portal.api;

import org.jspecify.annotations.Nullable;
import portal.documents.DocumentKind;

/**
 * Corrects the version of a document that the viewer sees; omitted fields stay unchanged.
 *
 * @param language the language tag, such as {@code fr}
 */
record ChangedDocument(
        @Nullable String title,
        @Nullable DocumentKind kind,
        @Nullable String language,
        @Nullable WantedMarking marking) {}
