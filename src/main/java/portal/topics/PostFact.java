package portal.topics;

import java.util.UUID;
import portal.access.ItemFact;

/** A fact about a post. */
interface PostFact extends ItemFact {
    PostId post();

    @Override
    default UUID subjectId() {
        return post().value();
    }
}
