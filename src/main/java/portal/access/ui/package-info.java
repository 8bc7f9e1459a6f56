/**
 * How access shows itself, the same on every screen: the marking line, the caveat, who will read what one types, and
 * which space one is in. Modules above put these parts into their views; none of them decides anything.
 */
@NamedInterface("ui")
@NullMarked
package portal.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
