/**
 * Finds the matches of a query in a text, with their pages, and the passages that are shown around them. The text is
 * always read from the stored row, never from the index.
 */
@NamedInterface("extracts")
@NullMarked
package portal.search.extracts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
