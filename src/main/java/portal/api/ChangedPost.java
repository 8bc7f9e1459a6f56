package portal.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says differently what my post says, or marks it otherwise; what is left out stays as it is. With another marking, what
 * is attached to it moves along, and with an opening post its topic and the answers.
 *
 * @param body Markdown
 * @param language its tag, such as {@code fr}
 * @param attachments all documents that go with it from now on
 */
record ChangedPost(
        @Nullable String body,
        @Nullable String language,
        @Nullable List<UUID> attachments,
        @Nullable WantedMarking marking) {
    ChangedPost {
        Input.language(language);
    }

    boolean saysSomethingElse() {
        return body != null || language != null || attachments != null;
    }
}
