package portal.topics;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import portal.access.AudienceId;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.PermittedAudiences;
import portal.access.ReMarkConsequences;
import portal.originators.OriginatedItem;
import portal.originators.OriginatedItems;

/** Finds and changes posts, opening posts included, so that their originators stay in control of them. */
@Component
class PostsOfOriginators implements OriginatedItems {
    private final PostRepository posts;
    private final Topics topics;

    PostsOfOriginators(PostRepository posts, Topics topics) {
        this.posts = posts;
        this.topics = topics;
    }

    @Override
    public Stream<OriginatedItem> found(Collection<UUID> wanted, PermittedAudiences readable) {
        return posts.among(wanted, readable.values()).stream()
                .filter(post -> !post.isRetracted())
                .map(post -> originated(post, readable));
    }

    @Override
    public Stream<OriginatedItem> within(Collection<AudienceId> audiences, PermittedAudiences readable, int most) {
        var ids = audiences.stream().map(AudienceId::value).toList();
        return posts.newest(ids, Limit.of(most)).stream().map(post -> originated(post, readable));
    }

    private static OriginatedItem originated(Post post, PermittedAudiences readable) {
        return new OriginatedItem(TopicNames.named(post, readable), post.author());
    }

    @Override
    public void recall(UUID item, Justification reason) {
        topics.retract(new PostId(item), reason);
    }

    @Override
    public void reMark(UUID item, Marking wanted) {
        topics.reMark(new PostId(item), wanted);
    }

    @Override
    public ReMarkConsequences consequences(UUID item, Marking wanted) {
        return topics.consequences(new PostId(item), wanted);
    }
}
