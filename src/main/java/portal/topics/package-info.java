/**
 * Topics and their posts, in any space: for example, questions in a knowledge space and discussions in an operational
 * room.
 *
 * <p>A post has its own marking, which is at least as strict as that of its topic (AC-19). So every list, count and
 * time of last activity is computed from the posts that the viewer may read (AC-18, NL-06). When a post gets another
 * marking, its attachments get it too, as far as their originators allow (AC-11). Search finds a topic by its opening
 * post.
 *
 * <p>The items whose addresses are in a post are stored with it, so that the page of an item can list the topics about
 * it. Only their ids are stored. They can be items of any module. A person who may not read the post does not learn
 * which items it mentions.
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
            "originators",
            "documents",
            "documents::ui"
        })
@NullMarked
package portal.topics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
