package portal.topics;

import java.time.Instant;
import portal.access.AudienceProperties;
import portal.access.ListPosition;
import portal.access.SpaceId;
import portal.people.PersonCard;

/**
 * A topic in a list, with the activity that the viewer may read.
 *
 * @param title the title; empty if the opening post was retracted
 * @param replies how many answers the viewer may read; in the list of {@link Topics#recent}, only those of the period.
 *     Retracted answers do not count
 * @param lastPostAt when the last post was written that the viewer may read and that was not retracted
 */
public record TopicRow(
        TopicId id,
        SpaceId space,
        TopicKind kind,
        String title,
        String language,
        PersonCard author,
        Instant openedAt,
        int replies,
        Instant lastPostAt,
        AudienceProperties marked) {
    /**
     * Returns the position after this topic in a list. If this is the last topic shown, the next page of the list
     * begins there.
     */
    public ListPosition place() {
        return new ListPosition(lastPostAt, id.value());
    }
}
