package portal.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request that changes the text, the attachments, the marking or the provenance of a post. Omitted fields
 * stay unchanged. A new marking also applies to the attachments, as far as their originators allow, and, for an opening
 * post, to its topic; its restrictions then apply to the answers too.
 *
 * @param body Markdown
 * @param language the language tag, such as {@code fr}
 * @param attachments the complete new list of attached documents; attachments that the viewer may not see stay in any
 *     case
 * @param reason why the provenance is corrected; required if its purpose changes
 */
@Example("""
        {"body": "We have, on 4 and 5 May."}""")
record ChangedPost(
        @Nullable String body,
        @Nullable String language,
        @Nullable List<UUID> attachments,
        @Nullable WantedMarking marking,
        @Nullable WantedProvenance provenance,
        @Nullable String reason) {
    ChangedPost {
        Input.language(language);
    }

    boolean saysSomethingElse() {
        return body != null || language != null || attachments != null;
    }
}
