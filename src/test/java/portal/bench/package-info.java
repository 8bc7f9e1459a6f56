/**
 * Benchmarks: {@code ./portal bench} prints figures and writes them to {@code target/bench.json}.
 *
 * <p>They are figures and not tests with time limits. The server and the clients run on the same machine, so processor
 * time per request is the most stable figure. It is reported separately for the portal, its database and a search
 * engine, and excludes clients that use HTTP. The figures of search and its quality are published in {@code
 * .github/search.md}.
 */
@NullMarked
package portal.bench;

import org.jspecify.annotations.NullMarked;
