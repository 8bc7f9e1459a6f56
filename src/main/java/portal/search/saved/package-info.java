/**
 * What a person keeps of their searching: saved searches, what is new of each, and what they asked before.
 *
 * <p>New is what others wrote, what the search finds and its owner may read, since they last said that they had seen it.
 * Beside everything else each search is asked about what has come to the index, and now and then about what its owner was
 * let into: once for all that is new, with the owner's eyes ({@link portal.people.OnBehalf}). What is found is kept as a
 * reference and no word of it; each time it is told, counted or opened, the search is asked again about the references
 * that are left, as whoever looks, so that what has become unreadable is not there and is not counted (NL-09).
 *
 * <p>The words are sealed with the master key, the searches' names too: whoever reads the tables reads nobody's interests.
 *
 * <p>{@link portal.search.saved.SavedSearches#notices()} is what the bell tells. A digest by mail would be the same, asked
 * on the owner's behalf when it is sent, and would have to say less (NL-10).
 */
@NamedInterface("saved")
@NullMarked
package portal.search.saved;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
