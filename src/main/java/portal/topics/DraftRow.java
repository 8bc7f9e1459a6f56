package portal.topics;

import org.jspecify.annotations.Nullable;
import portal.access.SpaceCard;

/**
 * A draft in the list of all that its writer has begun.
 *
 * @param title of the topic that is answered, opened or edited; blank where a new topic has none yet
 * @param space where it lies; null for whoever is let into a post and not into its space
 * @param mayGoOn whether the writer may still write there
 */
public record DraftRow(
        KeptDraft kept, String title, @Nullable SpaceCard space, boolean mayGoOn) {}
