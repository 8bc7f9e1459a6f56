/**
 * A person's saved searches, what is new in each, and their past searches.
 *
 * <p>An item is new for the owner of a saved search if somebody else wrote it, the search finds it, the owner may read
 * it, and it was found after the owner last marked the search as seen. In the background each search runs over the
 * items that are new in the index and, from time to time, over the items that its owner was newly given access to. It
 * runs once for all these items together, with the owner's access rights ({@link portal.people.OnBehalf}). Only a
 * reference to a found item is stored, but none of its words. Each time when the viewer is notified of the items, or
 * the items are counted or opened, the search runs again over these references with the viewer's current rights, so
 * that items that are no longer readable are neither shown nor counted (NL-09).
 *
 * <p>The words and names of searches are encrypted with the master key, so the tables reveal nobody's interests.
 *
 * <p>The bell shows {@link portal.search.saved.SavedSearches#notices()}. A future digest by mail would call the same
 * method, on the owner's behalf and at the time of sending, and would have to contain less information (NL-10).
 */
@NamedInterface("saved")
@NullMarked
package portal.search.saved;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
