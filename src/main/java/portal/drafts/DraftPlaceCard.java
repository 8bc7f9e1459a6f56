package portal.drafts;

import org.jspecify.annotations.Nullable;
import portal.access.SpaceId;

/**
 * The details of a place that the author of a draft may see now.
 *
 * @param title the title of the existing thing at the place, such as the topic that is answered; blank if the draft has
 *     a title of its own
 * @param space the space of the place; null if the place is in no space
 * @param route the path of the page on which the draft is written, without the leading slash
 */
public record DraftPlaceCard(String title, @Nullable SpaceId space, String route) {}
