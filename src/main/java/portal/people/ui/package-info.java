/** Signing in, and the two choices a person makes for every screen: the language and the colours. */
@NamedInterface("ui")
@NullMarked
package portal.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
