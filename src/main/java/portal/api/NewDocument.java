package portal.api;

import org.jspecify.annotations.Nullable;
import portal.documents.DocumentKind;

/**
 * What is said of a document that is filed.
 *
 * @param title left out: the file's name
 * @param language its tag, such as {@code fr}; left out: the text decides
 * @param once true: when the same bytes lie in the same audience already, nothing is filed, and the answer is 200 with
 *     the document that is there
 */
record NewDocument(
        @Nullable String title,
        @Nullable DocumentKind kind,
        @Nullable String language,
        @Nullable WantedMarking marking,
        @Nullable Boolean once) {}
