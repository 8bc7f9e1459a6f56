/**
 * Searches for many terms at once: which of them occur in what the viewer may read, and where. A list is processed in
 * batches, so that a long one does not delay other users.
 */
@NamedInterface("lists")
@NullMarked
package portal.search.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
