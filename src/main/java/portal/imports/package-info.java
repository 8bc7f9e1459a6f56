/**
 * The command {@code ./portal import SPACE FOLDER}, which adds every file of a folder as a document.
 *
 * <p>It is a separate program that runs on any machine. It uses only the portal's API, with a token of the person who
 * imports, so the same rules apply as on the pages. Its only state is its report: it writes a line for each file when
 * the portal has answered, and a repeated import skips the files that have a line, except those that failed. If the
 * portal has added a document but its answer was lost, a repeated request returns the existing document ({@code
 * Idempotency-Key}, {@code once}).
 */
@ApplicationModule(allowedDependencies = {"ui"})
@NullMarked
package portal.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
