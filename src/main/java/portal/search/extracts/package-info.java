/**
 * The places where the words of a question stand in a text, on which page, and the piece that is shown around them. All of
 * it is taken from the stored row, never from the index.
 */
@NamedInterface("extracts")
@NullMarked
package portal.search.extracts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
