/**
 * A person's saved searches, what is new in each, and their past searches.
 *
 * <p>An item is new if somebody else wrote it, the search finds it, its owner may read it, and it was found since the
 * owner last marked the search as seen. In the background each search runs over what is new to the index, and now and
 * then over what its owner was given access to: once for everything new, with the owner's access rights ({@link
 * portal.people.OnBehalf}). Only a reference to a found item is stored, none of its words. Each time the items are
 * notified, counted or opened, the search runs again over these references with the viewer's current rights, so that
 * items that are no longer readable are neither shown nor counted (NL-09).
 *
 * <p>The words and names of searches are encrypted with the master key, so the tables reveal nobody's interests.
 *
 * <p>The bell shows {@link portal.search.saved.SavedSearches#notices()}. A digest by mail would be the same, run on the
 * owner's behalf when it is sent, and would have to say less (NL-10).
 */
@NamedInterface("saved")
@NullMarked
package portal.search.saved;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
