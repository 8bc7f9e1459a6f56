package portal.worlds;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.documents.DocumentId;
import portal.documents.VersionId;
import portal.topics.PostId;
import portal.topics.TopicId;

/** The ids of items in a world, by kind. */
record WorldIds(
        List<SpaceId> spaces,
        List<TopicId> topics,
        List<PostId> posts,
        List<DocumentId> documents,
        List<VersionId> versions,
        List<AudienceId> audiences) {

    /** Returns random ids that belong to no item: this number of ids for each kind of item. */
    static WorldIds nowhere(int spaces, int topics, int posts, int documents, int versions, int audiences) {
        return new WorldIds(
                some(spaces, SpaceId::random),
                some(topics, TopicId::random),
                some(posts, PostId::random),
                some(documents, DocumentId::random),
                some(versions, () -> new VersionId(UUID.randomUUID())),
                some(audiences, AudienceId::random));
    }

    private static <T> List<T> some(int count, Supplier<T> address) {
        return Stream.generate(address).limit(count).toList();
    }

    /** Returns the number of ids of each kind. */
    List<Integer> counts() {
        return Stream.of(spaces, topics, posts, documents, versions, audiences)
                .map(List::size)
                .toList();
    }

    /** Returns the ids of this object, followed by the other ids. */
    WorldIds and(WorldIds those) {
        return new WorldIds(
                joined(spaces, those.spaces),
                joined(topics, those.topics),
                joined(posts, those.posts),
                joined(documents, those.documents),
                joined(versions, those.versions),
                joined(audiences, those.audiences));
    }

    /**
     * Returns all ids. Ids of the same kind are at the same positions in every object with the same {@link #counts}.
     */
    List<UUID> ids() {
        return Stream.of(
                        spaces.stream().map(SpaceId::value),
                        topics.stream().map(TopicId::value),
                        posts.stream().map(PostId::value),
                        documents.stream().map(DocumentId::value),
                        versions.stream().map(VersionId::value),
                        audiences.stream().map(AudienceId::value))
                .flatMap(ids -> ids)
                .toList();
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
