package portal.drafts;

import org.jspecify.annotations.Nullable;
import portal.access.Act;
import portal.access.SpaceCard;

/**
 * A row in the list of all drafts of a person.
 *
 * @param place the details of the place that the author may see now
 * @param space the space of the place; null if the place is in no space, or the author may not enter the space
 */
public record DraftRow(
        KeptDraft kept, DraftPlaceCard place, @Nullable SpaceCard space) {
    /**
     * Returns the title of the existing thing at the place, or the title of the draft; blank if neither has a title.
     */
    public String title() {
        return place.title().isBlank() ? kept.draft().title() : place.title();
    }

    /** Returns whether the author may still write in the space; true if {@link #space} is null. */
    public boolean mayGoOn() {
        return space == null || space.may(Act.WRITE);
    }
}
