/** What forms of all modules share: their text is saved while it is typed, and other windows' drafts stand below it. */
@NamedInterface("ui")
@NullMarked
package portal.drafts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
