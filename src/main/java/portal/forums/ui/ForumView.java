package portal.forums.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
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
import portal.access.SpaceId;
import portal.access.ui.CrimeAreas;
import portal.access.ui.InSpace;
import portal.access.ui.PathId;
import portal.access.ui.WhoCanSeeThis;
import portal.documents.Documents;
import portal.documents.ZipFiling;
import portal.documents.ui.DocumentList;
import portal.forums.Forums;
import portal.forums.KnowledgeSpace;
import portal.notifications.Notifications;
import portal.notifications.ui.FollowButton;
import portal.topics.Topics;
import portal.topics.ui.TopicList;
import portal.ui.Breadcrumb;
import portal.ui.PageHead;
import portal.ui.PageTabs;
import portal.ui.PageTabs.PageTab;

/** The page of a knowledge space: its purpose, its readers, its topics and its documents. */
@Route(KnowledgeSpace.PAGES + "/:space")
@PermitAll
@StyleSheet("assets/topics.css")
class ForumView extends Div implements BeforeEnterObserver, HasDynamicTitle, InSpace {
    private final Forums forums;
    private final Topics topics;
    private final Documents documents;
    private final ZipFiling zips;
    private final Access access;
    private final Notifications notifications;
    private final Clock clock;
    private @Nullable SpaceCard space;

    ForumView(
            Forums forums,
            Topics topics,
            Documents documents,
            ZipFiling zips,
            Access access,
            Notifications notifications,
            Clock clock) {
        this.forums = forums;
        this.topics = topics;
        this.documents = documents;
        this.zips = zips;
        this.access = access;
        this.notifications = notifications;
        this.clock = clock;
        addClassName("forum");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = forums.card(new SpaceId(PathId.of(event, "space")));
        space = found;
        removeAll();
        add(new Breadcrumb(KnowledgeSpace.PAGES, getTranslation("forums.title")), head(found), sheets(event, found));
    }

    @Override
    public String getPageTitle() {
        return space == null ? "" : space.name();
    }

    @Override
    public @Nullable SpaceCard space() {
        return space;
    }

    private Component head(SpaceCard found) {
        return new PageHead(found.name())
                .lead(found.purpose())
                .line(new CrimeAreas(found))
                .line(WhoCanSeeThis.button(access, found.id().audience()))
                .actions(new FollowButton(notifications, found.id().value()));
    }

    private Component sheets(BeforeEnterEvent event, SpaceCard found) {
        return new PageTabs(
                event,
                List.of(
                        new PageTab("topics", getTranslation("topics.tab"), () -> new TopicList(topics, found, clock)),
                        new PageTab("documents", getTranslation("documents.tab"), () -> shelf(found))));
    }

    private Component shelf(SpaceCard found) {
        return new DocumentList(documents, zips, access, found, clock);
    }
}
