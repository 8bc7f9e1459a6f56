/**
 * Linguistic analysis: how the words of each language are split, stemmed and folded, in the same way in this process
 * and in a cluster ({@link portal.search.words.Analysis}), the index fields for them ({@link
 * portal.search.words.Fields}), and the normal form of numbers and addresses that identify people ({@link
 * portal.search.words.Selectors}).
 *
 * <p>A name also matches in other spellings and scripts: the names in every text are indexed in one alphabet ({@link
 * portal.search.words.Romanisation}) and searched for by a pattern ({@link portal.search.words.SpellingVariants}). The
 * tables of letters and words for this are in {@code names.txt}. In a test with a list of names, a standard phonetic
 * key (Daitch-Mokotoff) was less than half as precise as these patterns.
 */
@NullMarked
package portal.search.words;

import org.jspecify.annotations.NullMarked;
