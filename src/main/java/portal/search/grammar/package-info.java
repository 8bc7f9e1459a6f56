/**
 * What a question says. A small grammar ({@link portal.search.grammar.Grammar}) reads it into a tree whose leaves are
 * words and phrases ({@link portal.search.grammar.Clause}); reading never fails and its cost is bounded. Who may read what
 * plays no part here.
 */
@NullMarked
package portal.search.grammar;

import org.jspecify.annotations.NullMarked;
