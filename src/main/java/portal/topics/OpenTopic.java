package portal.topics;

import java.util.List;
import java.util.Locale;
import portal.access.Marking;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.documents.DocumentId;

/**
 * The data for opening a topic with its first post. The constructor refuses invalid values, so that they are noticed
 * before any attachment is filed.
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
        List<DocumentId> attachments) {
    /** @throws Refused if the title or body is empty or too long, or there are too many attachments */
    public OpenTopic {
        title = Topics.title(title);
        body = Topics.body(body);
        attachments = Topics.attachments(attachments);
    }
}
