/**
 * The user interface of the audit log: the viewer's own actions, the log of a space, who has opened an item, and the
 * checkpoints.
 */
@NamedInterface("ui")
@NullMarked
package portal.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
