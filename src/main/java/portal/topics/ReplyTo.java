package portal.topics;

import java.util.List;
import java.util.Locale;
import portal.access.Marking;
import portal.access.Refused;
import portal.documents.DocumentId;

/**
 * The data for an answer in a topic. The topic's restrictions are added to the marking of the answer (AC-19).
 *
 * @param body Markdown, at most {@link Topics#LONGEST_BODY} characters
 */
public record ReplyTo(TopicId topic, String body, Locale language, Marking marking, List<DocumentId> attachments) {
    /** @throws Refused if the body is empty or too long, or there are too many attachments */
    public ReplyTo {
        body = Topics.body(body);
        attachments = Topics.attachments(attachments);
    }
}
