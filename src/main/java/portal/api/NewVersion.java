package portal.api;

import org.jspecify.annotations.Nullable;

/**
 * The properties of a new version of a document, which replaces the version that the viewer sees.
 *
 * @param changeNote a sentence about what is new in the version
 * @param marking the marking; omitted fields have the current values. Only the originator may choose a marking with
 *     more readers
 */
@Example("""
        {"changeNote": "Two addresses added", "marking": {"tlp": "AMBER", "excluded": ["KE"]}}""")
record NewVersion(
        @Nullable String changeNote,
        @Nullable WantedMarking marking,
        @Nullable WantedProvenance provenance) {}
