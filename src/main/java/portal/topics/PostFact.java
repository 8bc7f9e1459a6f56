package portal.topics;

import java.util.UUID;
import portal.access.ItemFact;

/** A fact about a post, such as that it was edited. */
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
