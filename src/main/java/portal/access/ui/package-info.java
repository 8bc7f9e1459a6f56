/**
 * The parts of the user interface that show access in the same way on every page: the marking line, the caveat, who
 * will read a text, and the space of the page. Dialogs with a form ({@code FormDialog}), and what is said when something
 * is refused ({@code Attempt}), are the same on every page, too. Other modules put these parts into their views. None of
 * these parts decides about access; the package {@code portal.access} does.
 */
@NamedInterface("ui")
@NullMarked
package portal.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
