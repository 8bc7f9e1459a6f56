/**
 * Words as languages write them: how each is broken up, bent and folded, the same here and in a cluster ({@link
 * portal.search.words.Analysis}), in which fields they stand ({@link portal.search.words.Fields}), and what numbers and
 * addresses that stand for somebody are alike in ({@link portal.search.words.Selectors}).
 *
 * <p>A name is found in other spellings and scripts: every text's names are written to the index in one alphabet ({@link
 * portal.search.words.Romanised}) and asked for by a pattern ({@link portal.search.words.Spelling}). A ready phonetic key
 * (Daitch-Mokotoff) was measured on the same list of names and found less than half as precise.
 */
@NullMarked
package portal.search.words;

import org.jspecify.annotations.NullMarked;
