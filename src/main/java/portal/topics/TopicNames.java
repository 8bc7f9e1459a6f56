package portal.topics;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import portal.access.ItemNames;
import portal.access.NamedItem;
import portal.access.PermittedAudiences;

/**
 * Provides the names of topics and posts. A person who may read a post but not its topic does not learn the topic's
 * title.
 */
@Component
class TopicNames implements ItemNames {
    private final TopicRepository topics;
    private final PostRepository posts;

    TopicNames(TopicRepository topics, PostRepository posts) {
        this.topics = topics;
        this.posts = posts;
    }

    @Override
    public Stream<NamedItem> named(Collection<UUID> wanted, PermittedAudiences readable) {
        return Stream.concat(
                topics.among(wanted, readable.values()).stream()
                        .filter(topic -> !topic.isRetracted())
                        .map(TopicNames::named),
                posts.among(wanted, readable.values()).stream()
                        .filter(post -> !post.isRetracted())
                        .map(post -> named(post, readable)));
    }

    private static NamedItem named(Topic topic) {
        return new NamedItem(
                TopicItems.TOPIC,
                topic.id().value(),
                topic.title(),
                topic.space(),
                topic.audience(),
                topic.id().route());
    }

    static NamedItem named(Post post, PermittedAudiences readable) {
        return new NamedItem(
                TopicItems.POST,
                post.id().value(),
                post.titleFor(readable),
                post.space(),
                post.audience(),
                post.routeFor(readable));
    }
}
