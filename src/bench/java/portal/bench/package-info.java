/**
 * Benchmarks: {@code ./portal bench} prints figures and writes them to {@code target/bench.json}.
 *
 * <p>Benchmarks report figures; they are no tests that fail after a time limit. The server and the clients run on the
 * same machine, so processor time per request is the most stable figure. It is reported separately for the portal, its
 * database and a search engine, and does not include clients that use HTTP. The figures about the speed and quality of
 * search are published in {@code .github/search.md}.
 */
@NullMarked
package portal.bench;

import org.jspecify.annotations.NullMarked;
