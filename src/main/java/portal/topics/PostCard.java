package portal.topics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.access.ListPosition;
import portal.access.Provenance;
import portal.access.ReadAudit;
import portal.documents.DocumentCard;
import portal.people.PersonCard;

/**
 * A post as one reader sees it.
 *
 * @param mentions the names of the people whom the post mentions and who may read it; the key is the username
 * @param retraction what is shown in place of a retracted post, whose body and title are empty; null if it was not
 *     retracted
 * @param title the heading of the post where it is shown without its topic: the topic's title for an opening post,
 *     otherwise the first words
 * @param provenance the purpose and grading of the post; null in a space that is not restricted, and of a retracted
 *     post
 * @param editedAt when the post was last edited; edits whose previous text the viewer may not read do not count; null
 *     if none
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
        AudienceProperties marked,
        @Nullable Provenance provenance,
        List<DocumentCard> attachments,
        @Nullable Retraction retraction) {
    public boolean isRetracted() {
        return retraction != null;
    }

    /** Returns whether the audit log records who has read the post. */
    public boolean isReadingLogged() {
        return ReadAudit.areLogged(marked);
    }

    /**
     * Returns the position after this post in a list. If this is the last post shown, the next page of the list begins
     * there.
     */
    public ListPosition place() {
        return new ListPosition(postedAt, id.value());
    }
}
