package portal.topics;

import java.util.Collection;
import org.springframework.stereotype.Component;
import portal.access.AudienceId;
import portal.access.ItemCounts;

/** Counts posts: each opening and each answer is one item. */
@Component
class PostCounts implements ItemCounts {
    private final PostRepository posts;

    PostCounts(PostRepository posts) {
        this.posts = posts;
    }

    @Override
    public long among(Collection<AudienceId> audiences) {
        return posts.among(audiences.stream().map(AudienceId::value).toList());
    }
}
