package portal.api;

import org.jspecify.annotations.Nullable;
import portal.documents.DocumentKind;

/**
 * The body of a request that corrects a document, in the version that the viewer sees. Omitted fields stay unchanged.
 *
 * @param language the language tag, such as {@code fr}
 * @param reason why the provenance is corrected; required if its purpose changes
 */
@Example("""
        {"title": "Server addresses seen in May and June", "kind": "INDICATORS"}""")
record ChangedDocument(
        @Nullable String title,
        @Nullable DocumentKind kind,
        @Nullable String language,
        @Nullable WantedMarking marking,
        @Nullable WantedProvenance provenance,
        @Nullable String reason) {}
