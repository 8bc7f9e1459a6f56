package portal.api;

import org.jspecify.annotations.Nullable;

/**
 * The properties of a new version, which replaces the one that the viewer sees.
 *
 * @param changeNote what is new, in a sentence
 * @param marking omitted fields keep the current values; only the originator may widen it
 */
record NewVersion(@Nullable String changeNote, @Nullable WantedMarking marking) {}
