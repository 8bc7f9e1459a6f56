package portal.topics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.access.MarkedAs;
import portal.access.Place;
import portal.access.Readings;
import portal.documents.DocumentCard;
import portal.people.PersonCard;

/**
 * A post as it is read.
 *
 * @param mentions the names of those readers whom it mentions, by username
 * @param retraction what stands in its place, where it was retracted; then its body and title are empty
 * @param title what it is headed with where it stands alone: the topic's title for its opening, else its first words
 * @param editedAt when it was last edited, of the edits whose earlier text the viewer may read; null without one
 */
public record PostCard(
        PostId id,
        TopicId topic,
        String title,
        PersonCard author,
        String body,
        String language,
        Map<String, String> mentions,
        Instant postedAt,
        @Nullable Instant editedAt,
        boolean isOpening,
        boolean isMine,
        boolean mayEdit,
        boolean mayRetract,
        boolean mayReMark,
        MarkedAs marked,
        List<DocumentCard> attachments,
        @Nullable Retraction retraction) {
    public boolean isRetracted() {
        return retraction != null;
    }

    /** Whether the audit log tells who was shown it. */
    public boolean isReadingLogged() {
        return Readings.areLogged(marked);
    }

    /** Where a list goes on after it. */
    public Place place() {
        return new Place(postedAt, id.value());
    }
}
