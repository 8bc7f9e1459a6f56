package portal.topics;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.access.Marking;
import portal.access.Provenance;
import portal.access.Refused;
import portal.documents.DocumentId;

/**
 * The data for an answer in a topic. The topic's restrictions are added to the marking of the answer (AC-19).
 *
 * @param body Markdown, at most {@link Topics#LONGEST_BODY} characters
 * @param provenance the purpose and grading of the answer; null for what is usual in the space
 */
public record ReplyTo(
        TopicId topic,
        String body,
        Locale language,
        Marking marking,
        List<DocumentId> attachments,
        @Nullable Provenance provenance) {
    /** An answer with the provenance that is usual in the space. */
    public ReplyTo(TopicId topic, String body, Locale language, Marking marking, List<DocumentId> attachments) {
        this(topic, body, language, marking, attachments, null);
    }

    /** @throws Refused if the body is empty or too long, or there are too many attachments */
    public ReplyTo {
        body = Topics.body(body);
        attachments = Topics.attachments(attachments);
    }
}
