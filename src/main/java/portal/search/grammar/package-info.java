/**
 * Parses queries. A small grammar ({@link portal.search.grammar.Grammar}) turns a query into a tree whose leaves are
 * words and phrases ({@link portal.search.grammar.Clause}). Parsing never fails, its cost is bounded, and the result is
 * the same for every viewer, whatever they may read.
 */
@NullMarked
package portal.search.grammar;

import org.jspecify.annotations.NullMarked;
