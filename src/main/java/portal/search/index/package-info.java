/**
 * The index: where it is stored, how it is written and how it is queried.
 *
 * <p>The search engine is Lucene in this process or a remote cluster ({@link portal.search.opensearch.Cluster}). Both
 * get the same words and weights, through features that every search engine has ({@link
 * portal.search.index.Predicates}). The index is written from the outbox, a table that is filled in the transaction of
 * the change itself. An event is deleted from that table only when the index has committed the change to disk, so a
 * crash delays indexing but loses nothing.
 *
 * <p>While a cluster is down, the portal starts and works, and the search page says that search is unavailable. {@link
 * portal.search.index.IndexMaintenance} indexes the changes later. To rewrite the index, the portal does not build a
 * second index and switch to it: {@link portal.search.index.Reconciliation} puts every row into the outbox, and entries
 * are replaced one by one. During a rewrite each search result is complete, and new changes can be found at once,
 * unlike during mass indexing; both engines behave the same. Only an index that is missing or has another schema is
 * built from nothing.
 */
@NullMarked
package portal.search.index;

import org.jspecify.annotations.NullMarked;
