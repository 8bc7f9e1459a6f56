package portal.topics;

import java.time.Instant;
import java.util.List;
import portal.documents.DocumentCard;

/**
 * An earlier version of a post.
 *
 * @param title the title of its topic; empty for an answer, and if it was not recorded
 * @param attachments those that the viewer may see now
 * @param writtenAt the post's time or the last edit visible to the viewer; it reveals no edit hidden from them
 */
public record Revision(String title, String body, List<DocumentCard> attachments, Instant writtenAt) {}
