/** The user interface for signing in, and for the two preferences of a person: the language and the colours. */
@NamedInterface("ui")
@NullMarked
package portal.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
