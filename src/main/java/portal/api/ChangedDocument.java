package portal.api;

import org.jspecify.annotations.Nullable;
import portal.documents.DocumentKind;

/**
 * The body of a request that corrects a document, in the version that the viewer sees. Omitted fields stay unchanged.
 *
 * @param language the language tag, such as {@code fr}
 */
@Example("""
        {"title": "Server addresses seen in May and June", "kind": "INDICATORS"}""")
record ChangedDocument(
        @Nullable String title,
        @Nullable DocumentKind kind,
        @Nullable String language,
        @Nullable WantedMarking marking) {}
