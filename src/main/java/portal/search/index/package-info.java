/**
 * The index: where it is stored, how it is written and how it is queried.
 *
 * <p>The search engine is Lucene in this process or a remote cluster ({@link portal.search.opensearch.Cluster}). Both
 * get the same words and weights, through features that every search engine has ({@link
 * portal.search.index.Predicates}). The index is written from the outbox, a table that is filled in the transaction of
 * the change itself. An event leaves that table only when the index has committed it to disk, so a crash delays
 * indexing but loses nothing.
 *
 * <p>A cluster may be down: the portal starts and works without it, says so on the search page, and {@link
 * portal.search.index.IndexMaintenance} catches up later. To rewrite the index, the portal does not build a second
 * index and switch to it: {@link portal.search.index.Reconciliation} puts every row into the outbox, and entries are
 * replaced one by one. Readers see no difference (each result is complete), it works the same on both engines, and new
 * changes can be found at once, unlike during mass indexing. Only an index with another schema is built from nothing.
 */
@NullMarked
package portal.search.index;

import org.jspecify.annotations.NullMarked;
