package portal.topics;

import java.util.UUID;
import portal.access.ItemFact;

/** A fact about a post. */
interface PostFact extends ItemFact {
    PostId post();

    TopicId topic();

    @Override
    default UUID subjectId() {
        return post().value();
    }

    @Override
    default UUID parentId() {
        return topic().value();
    }
}
