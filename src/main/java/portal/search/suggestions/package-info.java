/**
 * What is suggested to a viewer: completed queries ({@link portal.search.suggestions.Completion}), a corrected query
 * ({@link portal.search.suggestions.SpellingCorrection}), and the words by which similar items are found ({@link
 * portal.search.suggestions.SignificantTerms}). Suggestions come only from items that the viewer may read, because the
 * index's own word list also contains words of hidden items (NL-04).
 */
@NullMarked
package portal.search.suggestions;

import org.jspecify.annotations.NullMarked;
