/**
 * The parts that the forms of all modules share: automatic saving of the text, and the list of the author's other
 * drafts.
 */
@NamedInterface("ui")
@NullMarked
package portal.drafts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
