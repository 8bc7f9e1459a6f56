/**
 * Searches for many terms at once, and returns which terms occur in the items that the viewer may read, and where. A
 * list is processed in batches, so that a long list does not delay other users.
 */
@NamedInterface("lists")
@NullMarked
package portal.search.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
