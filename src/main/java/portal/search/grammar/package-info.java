/**
 * Parses queries. A small grammar ({@link portal.search.grammar.Grammar}) turns a query into a tree whose leaves are
 * words and phrases ({@link portal.search.grammar.Clause}). Parsing never fails and its cost is bounded. It does not
 * depend on who may read what.
 */
@NullMarked
package portal.search.grammar;

import org.jspecify.annotations.NullMarked;
