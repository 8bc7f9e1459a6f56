/**
 * Topics and their posts, in any space: questions in a knowledge space, the conversation of an operational room.
 *
 * <p>A post carries its own marking and is never wider than the topic it answers (AC-19): every list, count and last
 * activity is computed from the posts the viewer may read (AC-18, NL-06). What is attached to a post goes with it when it
 * is marked anew, as far as its originator allows (AC-11). A topic is found by its opening post.
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
