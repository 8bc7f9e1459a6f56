package portal.worlds;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.documents.DocumentId;
import portal.documents.VersionId;
import portal.topics.PostId;
import portal.topics.TopicId;

/** Addresses of things in a world, by what they are. */
record Things(
        List<SpaceId> spaces,
        List<TopicId> topics,
        List<PostId> posts,
        List<DocumentId> documents,
        List<VersionId> versions,
        List<AudienceId> audiences) {

    /** As many addresses of each kind at which there is nothing. */
    static Things nowhere(int count) {
        return new Things(
                Stream.generate(SpaceId::random).limit(count).toList(),
                Stream.generate(TopicId::random).limit(count).toList(),
                Stream.generate(PostId::random).limit(count).toList(),
                Stream.generate(DocumentId::random).limit(count).toList(),
                Stream.generate(() -> new VersionId(UUID.randomUUID()))
                        .limit(count)
                        .toList(),
                Stream.generate(AudienceId::random).limit(count).toList());
    }

    /** These things, then those. */
    Things and(Things those) {
        return new Things(
                joined(spaces, those.spaces),
                joined(topics, those.topics),
                joined(posts, those.posts),
                joined(documents, those.documents),
                joined(versions, those.versions),
                joined(audiences, those.audiences));
    }

    /** The first {@code count} of each kind. */
    Things first(int count) {
        return new Things(
                spaces.stream().limit(count).toList(),
                topics.stream().limit(count).toList(),
                posts.stream().limit(count).toList(),
                documents.stream().limit(count).toList(),
                versions.stream().limit(count).toList(),
                audiences.stream().limit(count).toList());
    }

    /** All ids, in an order that depends on nothing but how many there are. */
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
