/** The search page: what was asked stands in the address, so that going back, reloading and sharing all work. */
@NamedInterface("ui")
@NullMarked
package portal.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
