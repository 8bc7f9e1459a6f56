/**
 * Topics and their posts, in any space: questions in a knowledge space, the discussions of an operational room.
 *
 * <p>A post has its own marking and is never wider than its topic (AC-19): every list, count and last activity is
 * computed from the posts that the viewer may read (AC-18, NL-06). When a post gets another marking, its attachments do
 * too, as far as their originators allow (AC-11). Search finds a topic by its opening post.
 */
@ApplicationModule(
        allowedDependencies = {
            "facts",
            "people",
            "ui",
            "access",
            "access::ui",
            "audit::ui",
            "notifications",
            "notifications::ui",
            "search",
            "search::ui",
            "drafts",
            "drafts::ui",
            "documents",
            "documents::ui"
        })
@NullMarked
package portal.topics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
