package portal.topics;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.access.Refused;
import portal.documents.DocumentId;

/**
 * The data for editing a post.
 *
 * @param body Markdown, at most {@link Topics#LONGEST_BODY} characters
 * @param attachments the complete new list of attached documents; attachments that the editor may not see stay in any
 *     case
 * @param before the text of the post when the writer began to edit it; null to skip the check for a concurrent edit
 */
public record ChangePost(
        PostId post,
        String body,
        Locale language,
        List<DocumentId> attachments,
        @Nullable String before) {
    /** @throws Refused if the body is empty or too long, or there are too many attachments */
    public ChangePost {
        body = Topics.body(body);
        attachments = Topics.attachments(attachments);
    }
}
