/**
 * What a query means to one viewer. Other spellings and translations are added to a parsed query ({@link
 * portal.search.interpretation.QueryExpansion}); its names, markings and chosen facet values become values of the index
 * ({@link portal.search.interpretation.NameResolution}, {@link portal.search.interpretation.FacetMapping}). A name that
 * the viewer may not see gives the same result as a name that does not exist.
 */
@NullMarked
package portal.search.interpretation;

import org.jspecify.annotations.NullMarked;
