/**
 * The user interface for signing in, for personal access tokens, and for the two preferences of a person: language and
 * colours.
 */
@NamedInterface("ui")
@NullMarked
package portal.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
