package portal.drafts;

import org.jspecify.annotations.Nullable;
import portal.access.SpaceId;

/**
 * A place as the writer may see it now.
 *
 * @param title of what stands there already; blank where the draft brings the title
 * @param space where it lies; null for what lies in no space
 * @param route the page on which the draft is written: a path without the leading slash
 */
public record DraftPlaceCard(String title, @Nullable SpaceId space, String route) {}
