/**
 * What the portal costs: {@code ./portal bench} prints figures and writes them to {@code target/bench.json}.
 *
 * <p>Figures, never a timed test. The same machine serves and asks, so processor time per request is the steadier
 * figure; it is told apart for the portal, its database and a search engine, and leaves out clients that ask over HTTP.
 * The figures of search and of its quality are published in {@code .github/search.md}.
 */
@NullMarked
package portal.bench;

import org.jspecify.annotations.NullMarked;
