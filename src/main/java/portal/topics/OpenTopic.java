package portal.topics;

import java.util.List;
import java.util.Locale;
import portal.access.Marking;
import portal.access.SpaceId;
import portal.documents.DocumentId;

/**
 * Opens a topic with its first post.
 *
 * @param body Markdown, at most {@link Topics#LONGEST_BODY} characters
 */
public record OpenTopic(
        SpaceId space,
        TopicKind kind,
        String title,
        String body,
        Locale language,
        Marking marking,
        List<DocumentId> attachments) {}
