package portal.topics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import portal.access.PermittedAudiences;
import portal.access.SpaceId;
import portal.drafts.DraftPlace;
import portal.drafts.DraftPlaceCard;
import portal.drafts.DraftPlaces;

/**
 * The forms of this module whose content is saved as a draft: an answer to a topic, a new topic in a space, and an edit
 * of one's own post.
 */
@Component
public class TopicDrafts implements DraftPlaces {
    private static final String ANSWER = "topics.draft.answer";
    private static final String NEW_TOPIC = "topics.draft.new-topic";
    private static final String EDIT = "topics.draft.edit";

    private final TopicRepository topics;
    private final PostRepository posts;

    TopicDrafts(TopicRepository topics, PostRepository posts) {
        this.topics = topics;
        this.posts = posts;
    }

    public static DraftPlace answerTo(TopicId topic) {
        return new DraftPlace(ANSWER, topic.value());
    }

    public static DraftPlace newTopicIn(SpaceId space) {
        return new DraftPlace(NEW_TOPIC, space.value());
    }

    public static DraftPlace editOf(PostId post) {
        return new DraftPlace(EDIT, post.value());
    }

    @Override
    public Map<DraftPlace, DraftPlaceCard> cards(Collection<DraftPlace> wanted, PermittedAudiences readable) {
        var cards = new HashMap<DraftPlace, DraftPlaceCard>();
        topics.among(subjects(wanted, ANSWER), readable.values())
                .forEach(topic -> cards.put(answerTo(topic.id()), card(topic)));
        posts.among(subjects(wanted, EDIT), readable.values())
                .forEach(post -> cards.put(editOf(post.id()), card(post, readable)));
        subjects(wanted, NEW_TOPIC).stream()
                .map(SpaceId::new)
                .filter(space -> readable.contains(space.audience()))
                .forEach(space -> cards.put(newTopicIn(space), card(space)));
        return cards;
    }

    private static List<UUID> subjects(Collection<DraftPlace> places, String kind) {
        return places.stream()
                .filter(place -> place.kind().equals(kind))
                .map(DraftPlace::subject)
                .toList();
    }

    private static DraftPlaceCard card(Topic topic) {
        return new DraftPlaceCard(topic.title(), topic.space(), topic.id().route());
    }

    private static DraftPlaceCard card(Post post, PermittedAudiences readable) {
        return new DraftPlaceCard(
                post.titleFor(readable), post.space(), post.id().route());
    }

    private static DraftPlaceCard card(SpaceId space) {
        return new DraftPlaceCard("", space, "spaces/" + space.value() + "/new-topic");
    }
}
