/**
 * Benchmarks: {@code ./portal bench} prints figures and writes them to {@code target/bench.json}.
 *
 * <p>Benchmarks report figures. They fail only in a few cases, for example if data is lost. The server and the clients
 * run on the same machine, so processor time per request is the most stable figure. It is reported separately for the
 * portal, its database and a search engine. It does not include the time of clients that use HTTP. The figures about
 * the speed and quality of search are published in {@code .github/search.md}.
 */
@NullMarked
package portal.bench;

import org.jspecify.annotations.NullMarked;
