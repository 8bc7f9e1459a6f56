/**
 * Many terms looked up at once: which of them stand in what the viewer may read, and where. A list is asked about in turns,
 * so that a long one holds up nobody.
 */
@NamedInterface("lists")
@NullMarked
package portal.search.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
