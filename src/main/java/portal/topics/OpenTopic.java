package portal.topics;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.access.Marking;
import portal.access.Provenance;
import portal.access.Refused;
import portal.access.SourceItem;
import portal.access.SpaceId;
import portal.documents.DocumentId;

/**
 * The data for opening a topic with its first post. The constructor refuses invalid values, so that they are noticed
 * before any attachment is filed.
 *
 * @param body Markdown, at most {@link Topics#LONGEST_BODY} characters
 * @param provenance the purpose and grading of the first post; null for what is usual in the space
 * @param source the item that the topic quotes, or whose tear-line version it is; null if there is none
 */
public record OpenTopic(
        SpaceId space,
        TopicKind kind,
        String title,
        String body,
        Locale language,
        Marking marking,
        List<DocumentId> attachments,
        @Nullable Provenance provenance,
        @Nullable SourceItem source) {
    /** A topic that quotes nothing, with the provenance that is usual in the space. */
    public OpenTopic(
            SpaceId space,
            TopicKind kind,
            String title,
            String body,
            Locale language,
            Marking marking,
            List<DocumentId> attachments) {
        this(space, kind, title, body, language, marking, attachments, null, null);
    }

    /** @throws Refused if the title or body is empty or too long, or there are too many attachments */
    public OpenTopic {
        title = Topics.title(title);
        body = Topics.body(body);
        attachments = Topics.attachments(attachments);
    }
}
