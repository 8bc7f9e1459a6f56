package portal.api;

import java.util.UUID;

/**
 * The result of saving a text.
 *
 * @param revision the revision that the text has now
 * @param hash the hash of the saved text, which an approval must name
 * @param merged whether others had saved changes meanwhile, which the text now contains too
 */
record SavedTextResource(UUID revision, String hash, boolean merged) {}
