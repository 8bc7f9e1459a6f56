package portal.topics.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
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
import portal.topics.Quotation;
import portal.topics.QuotedItems;
import portal.topics.Topics;
import portal.ui.Breadcrumb;
import portal.ui.PageHead;

/**
 * The page with the form for opening a topic in a space. Its address can name a passage that the topic asks about, such
 * as a clause of a guideline ({@code ?quote=…&part=…}). The words are read as the viewer may read them, never from the
 * address.
 */
@Route("spaces/:space/new-topic")
@PermitAll
@StyleSheet("assets/topics.css")
class NewTopicView extends Div implements BeforeEnterObserver, HasDynamicTitle, InSpace {
    private static final String QUOTE = "quote";
    private static final String PART = "part";

    private final Topics topics;
    private final Spaces spaces;
    private final Access access;
    private final Drafts drafts;
    private final Documents documents;
    private final List<QuotedItems> quotedItems;
    private @Nullable SpaceCard space;

    NewTopicView(
            Topics topics,
            Spaces spaces,
            Access access,
            Drafts drafts,
            Documents documents,
            List<QuotedItems> quotedItems) {
        this.topics = topics;
        this.spaces = spaces;
        this.access = access;
        this.drafts = drafts;
        this.documents = documents;
        this.quotedItems = quotedItems;
        addClassName("new-topic");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = spaces.card(new SpaceId(PathId.of(event, "space")));
        if (!found.may(Act.WRITE)) throw new NotFound();
        space = found;
        removeAll();
        var composer = new TopicComposer(found, topics, access, drafts, documents, quotation(event, found.id()));
        add(new Breadcrumb(found.route(), found.name()), new PageHead(getTranslation("topics.open")), composer);
        if (DraftLink.isFollowed(event)) composer.focus();
    }

    /**
     * Returns the passage that the address names; null if it names none.
     *
     * @throws NotFound if there is no such passage in this space, or the viewer may not read it
     */
    private @Nullable Quotation quotation(BeforeEnterEvent event, SpaceId in) {
        var address = event.getLocation().getQueryParameters();
        if (address.getSingleParameter(QUOTE).isEmpty()) return null;
        var item = id(address, QUOTE);
        var part = id(address, PART);
        return quotedItems.stream()
                .flatMap(items -> items.quotation(item, part, getLocale()).stream())
                .filter(quotation -> quotation.space().equals(in))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static UUID id(QueryParameters address, String name) {
        try {
            return UUID.fromString(address.getSingleParameter(name).orElse(""));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
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
