/**
 * The parts that forms of all modules share: automatic saving of the text, and the list of drafts from other windows.
 */
@NamedInterface("ui")
@NullMarked
package portal.drafts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
