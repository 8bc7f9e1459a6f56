package portal.topics;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.access.Refused;
import portal.documents.DocumentId;

/**
 * Says differently what a post says.
 *
 * @param body Markdown, at most {@link Topics#LONGEST_BODY} characters
 * @param attachments all that go with it from now on; those that the editor may not see stay as they are
 * @param before what it said when the writer began; null where that makes no difference
 */
public record ChangePost(
        PostId post,
        String body,
        Locale language,
        List<DocumentId> attachments,
        @Nullable String before) {
    /** @throws Refused when the body is empty or too long, or there are too many attachments */
    public ChangePost {
        body = Topics.body(body);
        attachments = Topics.attachments(attachments);
    }
}
