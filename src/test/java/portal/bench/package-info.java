/**
 * What the portal costs: {@code ./portal bench} prints figures and writes them to {@code target/bench.json}.
 *
 * <p>Figures, never a timed test. The same machine serves and asks, so processor time per request is the steadier
 * figure; it counts the portal's own process and leaves out the database's, which is told apart.
 */
@NullMarked
package portal.bench;

import org.jspecify.annotations.NullMarked;
