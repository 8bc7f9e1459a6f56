package portal.topics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import portal.access.ui.ItemActionSource;
import portal.access.ui.PathId;
import portal.documents.Documents;
import portal.drafts.Drafts;
import portal.drafts.ui.DraftLink;
import portal.notifications.Notifications;
import portal.search.Lookup;
import portal.search.Search;
import portal.search.ui.HitNavigation;
import portal.search.ui.MarkNavigation;
import portal.search.ui.PlaceInText;
import portal.search.ui.SoughtWords;
import portal.topics.PostCard;
import portal.topics.PostId;
import portal.topics.TopicItems;
import portal.topics.Topics;
import portal.ui.Breadcrumb;
import portal.ui.PageHead;

/**
 * The page that shows one post without its topic. For a reader who may not read the topic, it is the only page with the
 * post. For example, a national bureau sees on it the posts of its officers in a room (AC-02).
 */
@Route(TopicItems.POSTS + "/:post")
@PermitAll
@StyleSheet("assets/topics.css")
class PostView extends Div implements BeforeEnterObserver, HasDynamicTitle, InSpace {
    private final Topics topics;
    private final Spaces spaces;
    private final Access access;
    private final Drafts drafts;
    private final Documents documents;
    private final Notifications notifications;
    private final Search search;
    private final Lookup lookup;
    private final List<ItemActionSource> actions;
    private final Clock clock;
    private @Nullable PostCard post;
    private @Nullable SpaceCard space;

    PostView(
            Topics topics,
            Spaces spaces,
            Access access,
            Drafts drafts,
            Documents documents,
            Notifications notifications,
            Search search,
            Lookup lookup,
            List<ItemActionSource> actions,
            Clock clock) {
        this.topics = topics;
        this.spaces = spaces;
        this.access = access;
        this.drafts = drafts;
        this.documents = documents;
        this.notifications = notifications;
        this.search = search;
        this.lookup = lookup;
        this.actions = actions;
        this.clock = clock;
        addClassNames("topic", "post-alone");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = topics.post(new PostId(PathId.of(event, "post")));
        post = found;
        notifications.see(found.topic().value());
        space = spaces.cards(List.of(found.marked().space())).get(found.marked().space());
        removeAll();
        var place = PlaceInText.in(event.getLocation().getQueryParameters());
        add(way(found), steps(found, place), new PageHead(TopicTitle.of(found.title())));
        if (!place.find().isEmpty()) add(new MarkNavigation());
        var item = new PostItem(
                found, space, new SoughtWords(lookup, place.find()), topics, access, drafts, documents, actions, clock);
        add(item);
        if (!place.find().isEmpty()) getElement().executeJs("window.liaisonMarks?.land(null)");
        if (DraftLink.isFollowed(event)) item.editOn();
        if (space == null) add(new Paragraph(getTranslation("topics.alone")));
    }

    @Override
    public String getPageTitle() {
        return post == null ? "" : TopicTitle.of(post.title());
    }

    @Override
    public @Nullable SpaceCard space() {
        return space;
    }

    private Breadcrumb way(PostCard found) {
        var way = new Breadcrumb();
        var in = space;
        if (in != null) way.add(new Anchor(in.route(), in.name()));
        if (topics.isReadable(found.topic())) way.add(whole(found));
        return way;
    }

    /** Returns a link, labelled with the topic's title, to the post on the topic's page. */
    private Anchor whole(PostCard found) {
        var title = new Span(TopicTitle.of(topics.card(found.topic()).title()));
        title.getElement().setAttribute("dir", "auto");
        var whole = new Anchor(found.topic().route() + "?post=" + found.id().value());
        whole.add(new Span(getTranslation("topics.whole")), title);
        whole.addClassName("way-topic");
        return whole;
    }

    private Component steps(PostCard found, PlaceInText place) {
        return found.isOpening()
                ? new HitNavigation(
                        search, place, TopicItems.TOPIC, found.topic().value())
                : new HitNavigation(search, place, TopicItems.POST, found.id().value());
    }
}
