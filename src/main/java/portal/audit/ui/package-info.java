/** The log on screen: what I did, what was done in a space, and who has opened what is mine. */
@NamedInterface("ui")
@NullMarked
package portal.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
