/**
 * The user interface of access, the same on every screen: the marking line, the caveat, who will read a text, and the
 * space of the page. Modules above put these parts into their views; none of them makes a decision.
 */
@NamedInterface("ui")
@NullMarked
package portal.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
