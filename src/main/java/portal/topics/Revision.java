package portal.topics;

import java.time.Instant;
import java.util.List;
import portal.documents.DocumentCard;

/**
 * An earlier version of a post.
 *
 * @param title the title of the topic at that time; empty for an answer, or if no title was recorded
 * @param attachments the documents attached at that time that the viewer may see now
 * @param writtenAt the time of the edit that created this version, or of posting; edits that the viewer may not see do
 *     not count
 */
public record Revision(String title, String body, List<DocumentCard> attachments, Instant writtenAt) {}
