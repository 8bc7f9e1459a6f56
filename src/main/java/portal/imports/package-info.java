/**
 * Files a whole folder at once: {@code ./portal import SPACE FOLDER}.
 *
 * <p>It is a separate program that runs anywhere and uses only the portal's API, with a token of the person who
 * imports, so the same rules apply. Its report is its state: it writes a line for each file when the portal has
 * answered, and a repeated import skips the files that have one. If the portal filed a file but its answer was lost,
 * the repeated request returns it ({@code Idempotency-Key}, {@code once}).
 */
@ApplicationModule(allowedDependencies = {"ui"})
@NullMarked
package portal.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
