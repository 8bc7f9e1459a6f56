/** The user interface of the log: the viewer's own actions, the log of a space, and who has opened an item. */
@NamedInterface("ui")
@NullMarked
package portal.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
