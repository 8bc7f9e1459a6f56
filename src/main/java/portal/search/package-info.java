/**
 * Finds items by their text, and only items that the viewer may read.
 *
 * <p>An entity is searchable if it implements {@link portal.search.Findable}; the index schema is derived from that. A
 * {@link portal.search.Query} passes through these packages: {@link portal.search.grammar} parses it, {@link
 * portal.search.interpretation} resolves names of spaces and people among those that the viewer may see and expands its
 * plain words (matches of added words rank below matches of the typed words), and {@link portal.search.index} sends the
 * clause tree to Lucene or, if a cluster is configured, to {@link portal.search.opensearch}. {@link
 * portal.search.Search} checks the answer against the database and returns {@link portal.search.Results}.
 *
 * <p>The index holds the audience of each item but not the members of the audience, so granting or revoking access
 * needs no reindexing. Every query contains the viewer's audiences as a filter ({@link portal.search.Search}). The
 * ranking uses no statistics of the whole index ({@link portal.search.index.ItemLocalSimilarity}), only of what the
 * viewer may read ({@link portal.search.index.InverseDocumentFrequency}). What a hit shows, and every suggested word,
 * is read from the stored row.
 */
@ApplicationModule(allowedDependencies = {"facts", "people", "access", "access::ui", "ui", "hosting"})
@NullMarked
package portal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
