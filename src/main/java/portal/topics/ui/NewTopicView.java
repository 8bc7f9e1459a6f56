package portal.topics.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.Act;
import portal.access.NotFound;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.ui.InSpace;
import portal.access.ui.PathId;
import portal.documents.Documents;
import portal.drafts.Drafts;
import portal.drafts.ui.DraftLink;
import portal.topics.Topics;
import portal.ui.Breadcrumb;
import portal.ui.PageHead;

/** The page with the form for opening a topic in a space. */
@Route("spaces/:space/new-topic")
@PermitAll
@StyleSheet("assets/topics.css")
class NewTopicView extends Div implements BeforeEnterObserver, HasDynamicTitle, InSpace {
    private final Topics topics;
    private final Spaces spaces;
    private final Access access;
    private final Drafts drafts;
    private final Documents documents;
    private @Nullable SpaceCard space;

    NewTopicView(Topics topics, Spaces spaces, Access access, Drafts drafts, Documents documents) {
        this.topics = topics;
        this.spaces = spaces;
        this.access = access;
        this.drafts = drafts;
        this.documents = documents;
        addClassName("new-topic");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = spaces.card(new SpaceId(PathId.of(event, "space")));
        if (!found.may(Act.WRITE)) throw new NotFound();
        space = found;
        removeAll();
        var composer = new TopicComposer(found, topics, access, drafts, documents);
        add(new Breadcrumb(found.route(), found.name()), new PageHead(getTranslation("topics.open")), composer);
        if (DraftLink.isFollowed(event)) composer.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("topics.open");
    }

    @Override
    public @Nullable SpaceCard space() {
        return space;
    }
}
