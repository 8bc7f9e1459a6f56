/**
 * Finding things by their words, and only the things one may read.
 *
 * <p>What can be found is an entity that implements {@link portal.search.Findable}; nothing else is needed, the mapping
 * follows from it. The index is written from the outbox, a table that is filled in the transaction of the change itself,
 * and an entry leaves that table only when the index has committed it to disk: a crash delays the index and never
 * loses from it.
 *
 * <p>What keeps the index is Lucene in this process, or a cluster elsewhere ({@link portal.search.Engine}); it is put the
 * same words and the same weights. A cluster may be down: the portal starts and serves without it, says so where one
 * searches, and {@link portal.search.Upkeep} has it catch up. Writing the index anew does not build a second one and switch:
 * {@link portal.search.Stocktaking} lays every row into the outbox, and entry after entry is replaced where it stands. To a
 * reader that is the same (each answer is whole), it works alike on both engines, and what is written meanwhile is found at
 * once, which it is not beside a mass indexer. Only an index of another shape is built from nothing.
 *
 * <p>A question is read by a small grammar ({@link portal.search.Grammar}) into a tree whose leaves are words and phrases
 * ({@link portal.search.Clause}); reading never fails and its cost is bounded. Names in it stand for what the reader sees
 * ({@link portal.search.Naming}), and the tree is put to the index in what every search engine understands
 * ({@link portal.search.Predicates}). What there is to ask with stands in {@link portal.search.Operator}, for the help page
 * and for the test that asks every example.
 *
 * <p>Plain words are looked for more widely than they are typed ({@link portal.search.Widening}), and what they find so
 * comes after what has the words themselves. A name is found in other spellings and scripts: every text's names are
 * written to the index in one alphabet ({@link portal.search.Romanised}) and asked for by a pattern
 * ({@link portal.search.Spelling}). A ready phonetic key (Daitch-Mokotoff) was measured on the same list of names and
 * found less than half as precise. A term is found by what it is called in other languages ({@link portal.search.TermBank}).
 * The terms are in the care of those who hold the role of trainer ({@link portal.search.Glossary}): they know the words of
 * the trade in several languages and need to read nothing for it. It is no task of the administrator, who keeps the
 * machine and should not say what is found.
 *
 * <p>The index holds the audience of each item and never who belongs to it, so a grant given or taken back needs no
 * reindexing. Every query is filtered by the reader's audiences inside the query ({@link portal.search.Search}), its
 * ranking knows no figure about the collection ({@link portal.search.OwnWeight}) but the reader's own
 * ({@link portal.search.Rarity}), and what a hit shows, and every word that is proposed, comes from the stored row.
 */
@ApplicationModule(allowedDependencies = {"people", "access", "access::ui", "ui", "hosting"})
@NullMarked
package portal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
