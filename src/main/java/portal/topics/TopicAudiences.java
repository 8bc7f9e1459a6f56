package portal.topics;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import portal.access.AudienceId;
import portal.access.ItemAudiences;
import portal.access.PermittedAudiences;
import portal.access.SpaceId;

/** Finds the audiences of posts, and counts posts: each opening and each answer is one item. */
@Component
class TopicAudiences implements ItemAudiences {
    private final PostRepository posts;

    TopicAudiences(PostRepository posts) {
        this.posts = posts;
    }

    @Override
    public List<DatedAudience> latest(SpaceId space, PermittedAudiences readable, int most) {
        return posts.audiences(space.value(), readable.values(), Limit.of(most));
    }

    @Override
    public long count(Collection<AudienceId> audiences) {
        return posts.among(audiences.stream().map(AudienceId::value).toList());
    }
}
