/**
 * Finding things by their words, and only the things one may read.
 *
 * <p>What can be found is an entity that implements {@link portal.search.Findable}; nothing else is needed, the mapping
 * follows from it. A question goes one way: what was typed is read ({@link portal.search.grammar}), names in it are looked
 * up among what the reader sees ({@link portal.search.Naming}), plain words are looked for more widely than they are typed
 * ({@link portal.search.Widening}; what they find so comes after what has the words themselves), and the tree is put to the
 * {@linkplain portal.search.index index}. What there is to ask with stands in {@link portal.search.Operator}, for the help
 * page and for the test that asks every example.
 *
 * <p>The index holds the audience of each item and never who belongs to it, so a grant given or taken back needs no
 * reindexing. Every query is filtered by the reader's audiences inside the query ({@link portal.search.Search}), its
 * ranking knows no figure about the collection ({@link portal.search.index.OwnWeight}) but the reader's own
 * ({@link portal.search.Rarity}), and what a hit shows, and every word that is proposed, comes from the stored row.
 */
@ApplicationModule(allowedDependencies = {"facts", "people", "access", "access::ui", "ui", "hosting"})
@NullMarked
package portal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
