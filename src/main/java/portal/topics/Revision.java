package portal.topics;

import java.time.Instant;
import java.util.List;
import portal.documents.DocumentCard;

/**
 * What a post said until it was edited.
 *
 * @param title what its topic was called; empty for an answer, and where that was not kept
 * @param attachments those that the viewer may see now
 * @param writtenAt when the viewer could first tell that it said so: no date of an edit that was hidden from them
 */
public record Revision(String title, String body, List<DocumentCard> attachments, Instant writtenAt) {}
