package portal.topics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.Act;
import portal.access.SpaceCard;
import portal.access.Spaces;
import portal.access.ui.InSpace;
import portal.access.ui.ItemActionSource;
import portal.access.ui.PathId;
import portal.documents.Documents;
import portal.drafts.Drafts;
import portal.drafts.ui.DraftLink;
import portal.notifications.Notifications;
import portal.notifications.ui.FollowButton;
import portal.search.Lookup;
import portal.search.Search;
import portal.search.ui.HitNavigation;
import portal.search.ui.MarkNavigation;
import portal.search.ui.PlaceInText;
import portal.search.ui.Similar;
import portal.search.ui.SoughtWords;
import portal.topics.PostCard;
import portal.topics.TopicCard;
import portal.topics.TopicId;
import portal.topics.TopicItems;
import portal.topics.Topics;
import portal.ui.Breadcrumb;
import portal.ui.MoreList;
import portal.ui.PageHead;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * The page of a topic: its posts, the form for an answer, and similar items. If the address names searched words or a
 * post ({@code topics/…?find=…&post=…}, as in links of search hits), the page highlights the words, and scrolls to the
 * post or to the first of the words.
 */
@Route(TopicItems.TOPICS + "/:topic")
@PermitAll
@StyleSheet("assets/topics.css")
class TopicView extends Div implements BeforeEnterObserver, HasDynamicTitle, InSpace {
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
    private PlaceInText place = PlaceInText.of("");
    private @Nullable TopicCard topic;
    private @Nullable SpaceCard space;
    private @Nullable ReplyComposer answer;

    TopicView(
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
        addClassName("topic");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = PlaceInText.in(event.getLocation().getQueryParameters());
        var found = topics.card(new TopicId(PathId.of(event, "topic")));
        show(found);
        notifications.see(found.id().value());
        land();
        if (answer != null && DraftLink.isFollowed(event)) answer.focus();
    }

    @Override
    public String getPageTitle() {
        return topic == null ? "" : TopicTitle.of(topic.title());
    }

    @Override
    public @Nullable SpaceCard space() {
        return space;
    }

    private void show(TopicCard found) {
        topic = found;
        space = spaces.cards(List.of(found.space())).get(found.space());
        removeAll();
        if (space != null) add(new Breadcrumb(space.route(), space.name()));
        var sought = new SoughtWords(lookup, place.find());
        var head = new PageHead(sought.inTitle(TopicTitle.of(found.title()), found.language()));
        head.line(new KindChip(found.kind()));
        head.actions(new FollowButton(notifications, found.id().value()));
        if (found.mayChangeHeading()) head.actions(headingButton(found));
        add(steps(found), head);
        if (!place.find().isEmpty()) add(new MarkNavigation());
        add(posts(found, sought));
        answer = space != null && space.may(Act.WRITE) ? answer(found, space) : null;
        if (answer != null) add(answer);
        add(new Similar(search, TopicItems.TOPIC, found.id().value(), space, clock));
    }

    private Component steps(TopicCard found) {
        var wanted = place.post();
        return wanted == null
                ? new HitNavigation(search, place, TopicItems.TOPIC, found.id().value())
                : new HitNavigation(search, place, TopicItems.POST, wanted);
    }

    private Button headingButton(TopicCard found) {
        return new QuietButton(
                        getTranslation("topics.heading"),
                        Symbol.PENCIL,
                        () -> new HeadingDialog(found, topics, () -> show(topics.card(found.id()))).open())
                .small();
    }

    private Component posts(TopicCard found, SoughtWords sought) {
        var shown = new HashSet<UUID>();
        var posts = new MoreList<PostCard>(
                (last, limit) -> topics.posts(found.id(), last == null ? null : last.place(), limit), post -> {
                    shown.add(post.id().value());
                    return new PostItem(post, space, sought, topics, access, drafts, documents, actions, clock);
                });
        if (place.post() != null) posts.loadUntil(() -> shown.contains(place.post()));
        return posts;
    }

    /** Scrolls to the post that the address names, or to the first match. */
    private void land() {
        if (place.find().isEmpty() && place.post() == null) return;
        getElement()
                .executeJs("window.liaisonMarks?.land($0)", place.post() == null ? null : PostItem.id(place.post()));
    }

    private ReplyComposer answer(TopicCard found, SpaceCard in) {
        return new ReplyComposer(found, in, topics, access, drafts, documents, () -> answered(found));
    }

    private void answered(TopicCard found) {
        show(found);
        if (answer != null) answer.autosave.beginAnew();
    }
}
