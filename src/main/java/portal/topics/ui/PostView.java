package portal.topics.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
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
import portal.topics.Drafts;
import portal.topics.PostCard;
import portal.topics.PostId;
import portal.topics.Topics;
import portal.ui.PageHead;

/** One post alone: what a search hit opens, and all that a bureau sees of its officer's words in a room (AC-02). */
@Route("posts/:post")
@PermitAll
@StyleSheet("assets/topics.css")
class PostView extends Div implements BeforeEnterObserver, HasDynamicTitle, InSpace {
    private final Topics topics;
    private final Spaces spaces;
    private final Access access;
    private final Drafts drafts;
    private final Clock clock;
    private @Nullable PostCard post;
    private @Nullable SpaceCard space;

    PostView(Topics topics, Spaces spaces, Access access, Drafts drafts, Clock clock) {
        this.topics = topics;
        this.spaces = spaces;
        this.access = access;
        this.drafts = drafts;
        this.clock = clock;
        addClassNames("topic", "post-alone");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = topics.post(new PostId(PathId.of(event, "post")));
        post = found;
        space = spaces.cards(List.of(found.marked().space())).get(found.marked().space());
        removeAll();
        add(way(found), new PageHead(found.title()), new PostItem(found, space, topics, access, drafts, clock));
        if (space == null) add(new Paragraph(getTranslation("topics.alone")));
    }

    @Override
    public String getPageTitle() {
        return post == null ? "" : post.title();
    }

    @Override
    public @Nullable SpaceCard space() {
        return space;
    }

    private Nav way(PostCard found) {
        var way = new Nav();
        way.addClassName("way");
        var in = space;
        if (in != null) way.add(new Anchor(in.route(), in.name()));
        if (topics.isReadable(found.topic()))
            way.add(new Anchor("topics/" + found.topic().value(), getTranslation("topics.whole")));
        return way;
    }
}
