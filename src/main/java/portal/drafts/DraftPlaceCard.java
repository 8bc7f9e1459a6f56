package portal.drafts;

import org.jspecify.annotations.Nullable;
import portal.access.SpaceId;

/**
 * A place as the writer may see it now.
 *
 * @param title the title of the existing thing there; blank if the draft supplies the title
 * @param space the space of the place; null if it is in no space
 * @param route the page on which the draft is written: a path without the leading slash
 */
public record DraftPlaceCard(String title, @Nullable SpaceId space, String route) {}
