/**
 * The index: what keeps it, how it is written, and how a question is put to it.
 *
 * <p>What keeps it is Lucene in this process, or a cluster elsewhere ({@link portal.search.index.Engine}); it is put the
 * same words and the same weights, in what every search engine understands ({@link portal.search.index.Predicates}). The
 * index is written from the outbox, a table that is filled in the transaction of the change itself, and an entry leaves
 * that table only when the index has committed it to disk: a crash delays the index and never loses from it.
 *
 * <p>A cluster may be down: the portal starts and serves without it, says so where one searches, and {@link
 * portal.search.index.Upkeep} has it catch up. Writing the index anew does not build a second one and switch: {@link
 * portal.search.index.Stocktaking} lays every row into the outbox, and entry after entry is replaced where it stands. To a
 * reader that is the same (each answer is whole), it works alike on both engines, and what is written meanwhile is found at
 * once, which it is not beside a mass indexer. Only an index of another shape is built from nothing.
 */
@NullMarked
package portal.search.index;

import org.jspecify.annotations.NullMarked;
