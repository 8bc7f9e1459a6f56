/**
 * Parses queries. A small grammar ({@link portal.search.grammar.Grammar}) turns a query into a tree whose leaves are
 * words and phrases ({@link portal.search.grammar.Clause}). Parsing never fails, its cost is bounded, and the result is
 * the same for every viewer, whatever they may read. {@link portal.search.grammar.Operator} lists the operators of the
 * query language, for the help page and for the test that runs every example.
 */
@NullMarked
package portal.search.grammar;

import org.jspecify.annotations.NullMarked;
