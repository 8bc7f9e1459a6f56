/**
 * Finding things by their words, and only the things one may read.
 *
 * <p>What can be found is an entity that implements {@link portal.search.Findable}; nothing else is needed, the mapping
 * follows from it. The index is written from the outbox, a table that is filled in the transaction of the change itself,
 * and an entry leaves that table only when the index has committed it to disk: a crash delays the index and never
 * loses from it.
 *
 * <p>The index holds the audience of each item and never who belongs to it, so a grant given or taken back needs no
 * reindexing. Every query is filtered by the reader's audiences inside the query ({@link portal.search.Search}), its
 * ranking knows no figure about the collection ({@link portal.search.OwnWeight}), and what a hit shows comes from the
 * stored row.
 */
@ApplicationModule(allowedDependencies = {"people", "access", "access::ui", "ui", "hosting"})
@NullMarked
package portal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
