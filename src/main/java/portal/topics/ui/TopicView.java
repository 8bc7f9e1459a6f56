package portal.topics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.SpaceCard;
import portal.access.Spaces;
import portal.access.ui.InSpace;
import portal.access.ui.PathId;
import portal.documents.Documents;
import portal.search.Kind;
import portal.search.Search;
import portal.search.ui.Similar;
import portal.topics.Drafts;
import portal.topics.PostCard;
import portal.topics.TopicCard;
import portal.topics.TopicId;
import portal.topics.Topics;
import portal.ui.MoreList;
import portal.ui.PageHead;

/** A topic: what was written, the place to answer, and what is like it. */
@Route("topics/:topic")
@PermitAll
@StyleSheet("assets/topics.css")
class TopicView extends Div implements BeforeEnterObserver, HasDynamicTitle, InSpace {
    private final Topics topics;
    private final Spaces spaces;
    private final Access access;
    private final Drafts drafts;
    private final Documents documents;
    private final Search search;
    private final Clock clock;
    private @Nullable TopicCard topic;
    private @Nullable SpaceCard space;

    TopicView(
            Topics topics,
            Spaces spaces,
            Access access,
            Drafts drafts,
            Documents documents,
            Search search,
            Clock clock) {
        this.topics = topics;
        this.spaces = spaces;
        this.access = access;
        this.drafts = drafts;
        this.documents = documents;
        this.search = search;
        this.clock = clock;
        addClassName("topic");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(topics.card(new TopicId(PathId.of(event, "topic"))));
    }

    @Override
    public String getPageTitle() {
        return topic == null ? "" : topic.title();
    }

    @Override
    public @Nullable SpaceCard space() {
        return space;
    }

    private void show(TopicCard found) {
        topic = found;
        space = spaces.cards(List.of(found.space())).get(found.space());
        removeAll();
        var head = new PageHead(found.title());
        if (space != null) add(way(space));
        add(head, posts(found));
        if (space != null && space.mayWrite()) add(answer(found, space));
        add(new Similar(search, Kind.TOPIC, found.id().value(), clock));
    }

    private static Component way(SpaceCard space) {
        var way = new Nav(new Anchor(space.route(), space.name()));
        way.addClassName("way");
        return way;
    }

    private Component posts(TopicCard found) {
        return new MoreList<PostCard>(
                (last, limit) -> topics.posts(found.id(), last == null ? null : last.place(), limit),
                post -> new PostItem(post, space, topics, access, drafts, clock));
    }

    private Component answer(TopicCard found, SpaceCard in) {
        return new ReplyComposer(found, in, topics, access, drafts, documents, () -> show(found));
    }
}
