package portal.drafts;

import org.jspecify.annotations.Nullable;
import portal.access.Act;
import portal.access.SpaceCard;

/**
 * A draft in the list of all drafts of its writer.
 *
 * @param place the place as the writer may see it now
 * @param space the space of the place; null if it is in no space, or the writer may not enter that space
 */
public record DraftRow(
        KeptDraft kept, DraftPlaceCard place, @Nullable SpaceCard space) {
    /** Returns the title of the existing thing or of the draft; blank if there is none yet. */
    public String title() {
        return place.title().isBlank() ? kept.draft().title() : place.title();
    }

    /** Returns whether the writer may still write there. */
    public boolean mayGoOn() {
        return space == null || space.may(Act.WRITE);
    }
}
