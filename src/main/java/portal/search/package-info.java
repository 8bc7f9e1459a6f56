/**
 * Finds items by their text, and only items that the viewer may read.
 *
 * <p>An entity is searchable if it implements {@link portal.search.Findable}; the index schema is derived from that. A
 * query passes through these steps: it is parsed ({@link portal.search.grammar}), its names are resolved within what
 * the viewer may see ({@link portal.search.NameResolution}), its plain words are expanded ({@link
 * portal.search.QueryExpansion}; matches of added words rank below matches of the typed words), and the clause tree is
 * sent to the {@linkplain portal.search.index index}. {@link portal.search.Operator} lists the operators of the query
 * language, for the help page and for the test that runs every example.
 *
 * <p>The index holds the audience of each item but not the members of the audience, so granting or revoking access
 * needs no reindexing. Every query contains the viewer's audiences as a filter ({@link portal.search.Search}). The
 * ranking uses no statistics of the whole index ({@link portal.search.index.ItemLocalSimilarity}), only of what the
 * viewer may read ({@link portal.search.InverseDocumentFrequency}). What a hit shows, and every suggested word, is read
 * from the stored row.
 */
@ApplicationModule(allowedDependencies = {"facts", "people", "access", "access::ui", "ui", "hosting"})
@NullMarked
package portal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
