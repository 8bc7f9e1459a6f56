package portal.api;

import org.jspecify.annotations.Nullable;
import portal.documents.DocumentKind;

/**
 * The properties of a new document.
 *
 * @param title the title; if omitted, it is derived from the file's name
 * @param language the language tag, such as {@code fr}; if omitted, it is detected from the text
 * @param once if true, and if a document with the same bytes exists in the same audience, nothing is filed; the answer
 *     is then 200 with the existing document
 */
@Example("""
        {"title": "Server addresses seen in May",
         "kind": "INDICATORS", "language": "en", "marking": {"tlp": "AMBER"}}""")
record NewDocument(
        @Nullable String title,
        @Nullable DocumentKind kind,
        @Nullable String language,
        @Nullable WantedMarking marking,
        @Nullable WantedProvenance provenance,
        @Nullable Boolean once) {}
