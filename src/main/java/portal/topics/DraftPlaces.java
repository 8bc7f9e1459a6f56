package portal.topics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.Reach;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;

/** Finds what drafts are headed with and where they lie; where the viewer may no longer read, a draft has no row. */
@Component
class DraftPlaces {
    private final TopicRepository topics;
    private final PostRepository posts;
    private final Spaces spaces;
    private final Access access;

    DraftPlaces(TopicRepository topics, PostRepository posts, Spaces spaces, Access access) {
        this.topics = topics;
        this.posts = posts;
        this.spaces = spaces;
        this.access = access;
    }

    /** What a place is called, and its space. */
    private record Found(String title, SpaceId space) {}

    List<DraftRow> rows(List<KeptDraft> drafts) {
        if (drafts.isEmpty()) return List.of();
        var readable = access.readable();
        var found = found(drafts, readable);
        var cards = spaces.cards(
                found.values().stream().map(Found::space).distinct().toList(), readable);
        return drafts.stream()
                .flatMap(draft -> row(draft, found.get(draft.place()), cards))
                .toList();
    }

    private static Stream<DraftRow> row(KeptDraft kept, @Nullable Found found, Map<SpaceId, SpaceCard> cards) {
        if (found == null) return Stream.empty();
        var space = cards.get(found.space());
        var isNewTopic = kept.place().kind() == DraftPlace.Kind.SPACE;
        if (isNewTopic && space == null) return Stream.empty();
        var title = isNewTopic ? kept.draft().title() : found.title();
        return Stream.of(new DraftRow(kept, title, space, space == null || space.mayWrite()));
    }

    private Map<DraftPlace, Found> found(List<KeptDraft> drafts, Reach readable) {
        var found = new HashMap<DraftPlace, Found>();
        topics.among(ids(drafts, DraftPlace.Kind.TOPIC), readable.values())
                .forEach(topic -> found.put(DraftPlace.answerTo(topic.id()), new Found(topic.title(), topic.space())));
        posts.among(ids(drafts, DraftPlace.Kind.POST), readable.values())
                .forEach(post ->
                        found.put(DraftPlace.editOf(post.id()), new Found(title(post, readable), post.space())));
        ids(drafts, DraftPlace.Kind.SPACE)
                .forEach(space ->
                        found.put(DraftPlace.newTopicIn(new SpaceId(space)), new Found("", new SpaceId(space))));
        return found;
    }

    /** Whoever may read a post alone does not learn what its topic is called. */
    private static String title(Post post, Reach readable) {
        return readable.contains(post.topic().audience()) ? post.topic().title() : post.beginning();
    }

    private static Collection<UUID> ids(List<KeptDraft> drafts, DraftPlace.Kind kind) {
        return drafts.stream()
                .map(KeptDraft::place)
                .filter(place -> place.kind() == kind)
                .map(DraftPlace::id)
                .distinct()
                .toList();
    }
}
