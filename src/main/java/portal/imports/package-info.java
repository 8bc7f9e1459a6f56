/**
 * A whole folder filed at once: {@code ./portal import SPACE FOLDER}.
 *
 * <p>A program of its own that runs anywhere and knows the portal by its API alone, so it passes the same door as
 * everybody: a token of whoever imports. Its report is its memory: every file has a line, written when the portal has
 * answered for it, and begun again it goes on after the last one. What the portal filed and had no time to say, it
 * says when asked again ({@code Idempotency-Key}, {@code once}).
 */
@ApplicationModule(allowedDependencies = {"ui"})
@NullMarked
package portal.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
