package portal.topics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.access.ListPosition;
import portal.access.MarkedAs;
import portal.access.ReadAudit;
import portal.documents.DocumentCard;
import portal.people.PersonCard;

/**
 * A post as its reader sees it.
 *
 * @param mentions the names of the mentioned people who may read the post, by username
 * @param retraction what is shown in its place if it was retracted; then its body and title are empty
 * @param title its heading if it is shown alone: the topic's title for the opening post, otherwise its first words
 * @param editedAt the last edit whose previous text the viewer may read; null if there is none
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

    /** Returns whether the audit log records who was shown the post. */
    public boolean isReadingLogged() {
        return ReadAudit.areLogged(marked);
    }

    /** Returns the position after which the next page of a list begins. */
    public ListPosition place() {
        return new ListPosition(postedAt, id.value());
    }
}
