package portal.topics;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import portal.access.ItemNames;
import portal.access.NamedItem;
import portal.access.Reach;

/** Names topics and posts. Whoever may read a post alone does not learn what its topic is called. */
@Component
class TopicNames implements ItemNames {
    private final TopicRepository topics;
    private final PostRepository posts;

    TopicNames(TopicRepository topics, PostRepository posts) {
        this.topics = topics;
        this.posts = posts;
    }

    @Override
    public Map<UUID, NamedItem> named(Collection<UUID> wanted, Reach readable) {
        var named = new HashMap<UUID, NamedItem>();
        topics.among(wanted, readable.values()).stream()
                .filter(topic -> !topic.isRetracted())
                .forEach(topic -> named.put(topic.id().value(), named(topic)));
        posts.among(wanted, readable.values()).stream()
                .filter(post -> !post.isRetracted())
                .forEach(post -> named.put(post.id().value(), named(post, readable)));
        return named;
    }

    private static NamedItem named(Topic topic) {
        return new NamedItem(
                TopicItems.TOPIC,
                topic.title(),
                topic.space(),
                topic.audience(),
                topic.id().route());
    }

    private static NamedItem named(Post post, Reach readable) {
        return new NamedItem(
                TopicItems.POST, post.titleFor(readable), post.space(), post.audience(), post.routeFor(readable));
    }
}
