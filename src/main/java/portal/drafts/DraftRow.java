package portal.drafts;

import org.jspecify.annotations.Nullable;
import portal.access.Act;
import portal.access.SpaceCard;

/**
 * A draft in the list of all that its writer has begun.
 *
 * @param place as the writer may see it now
 * @param space where it lies; null for what lies in no space, and for whoever is not let into that space
 */
public record DraftRow(
        KeptDraft kept, DraftPlaceCard place, @Nullable SpaceCard space) {
    /** What it is called; blank where it has no title yet. */
    public String title() {
        return place.title().isBlank() ? kept.draft().title() : place.title();
    }

    /** Whether the writer may still write there. */
    public boolean mayGoOn() {
        return space == null || space.may(Act.WRITE);
    }
}
