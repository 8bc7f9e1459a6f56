package portal.topics.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import portal.access.SourceItem;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.ui.InSpace;
import portal.access.ui.PathId;
import portal.documents.Documents;
import portal.drafts.Drafts;
import portal.drafts.ui.DraftLink;
import portal.originators.TearLines;
import portal.topics.Quotation;
import portal.topics.QuotedItems;
import portal.topics.Topics;
import portal.ui.Breadcrumb;
import portal.ui.PageHead;

/**
 * The page with the form for opening a topic in a space. Its address can name a passage that the topic asks about, such
 * as a clause of a guideline ({@code ?quote=…&part=…}), or the item whose tear-line version the topic is ({@code
 * ?tear-line=…}). The text of the passage is loaded with the rights of the viewer, and never taken from the address.
 */
@Route("spaces/:space/new-topic")
@PermitAll
@StyleSheet("assets/topics.css")
class NewTopicView extends Div implements BeforeEnterObserver, HasDynamicTitle, InSpace {
    private static final String QUOTE = "quote";
    private static final String PART = "part";
    private static final String TEAR_LINE = "tear-line";

    private final Topics topics;
    private final Spaces spaces;
    private final Access access;
    private final Drafts drafts;
    private final Documents documents;
    private final List<QuotedItems> quotedItems;
    private final TearLines tearLines;
    private @Nullable SpaceCard space;

    NewTopicView(
            Topics topics,
            Spaces spaces,
            Access access,
            Drafts drafts,
            Documents documents,
            List<QuotedItems> quotedItems,
            TearLines tearLines) {
        this.topics = topics;
        this.spaces = spaces;
        this.access = access;
        this.drafts = drafts;
        this.documents = documents;
        this.quotedItems = quotedItems;
        this.tearLines = tearLines;
        addClassName("new-topic");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = spaces.card(new SpaceId(PathId.of(event, "space")));
        if (!found.may(Act.WRITE)) throw new NotFound();
        space = found;
        removeAll();
        var quotation = quotation(event, found.id());
        var tearLine = tearLine(event);
        var source = new QuotedSource(access, source(quotation, tearLine));
        var composer = new TopicComposer(found, topics, access, drafts, documents, quotation, tearLine, source);
        if (isTearLine(event)) composer.addComponentAsFirst(new Paragraph(getTranslation("topics.tear-line")));
        add(new Breadcrumb(found.route(), found.name()), new PageHead(getTranslation("topics.open")), composer);
        if (DraftLink.isFollowed(event)) composer.focus();
    }

    private static @Nullable SourceItem source(@Nullable Quotation quotation, @Nullable TearLine tearLine) {
        if (tearLine != null) return tearLine.source();
        return quotation == null ? null : SourceItem.quoted(quotation.audience());
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

    private static boolean isTearLine(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TEAR_LINE)
                .isPresent();
    }

    /**
     * Returns the link to the full item whose tear-line version the topic is (AC-15); null if it is none.
     *
     * @throws NotFound if the viewer may not read the full item, or may not link it
     */
    private @Nullable TearLine tearLine(BeforeEnterEvent event) {
        if (!isTearLine(event)) return null;
        var full = id(event.getLocation().getQueryParameters(), TEAR_LINE);
        if (!tearLines.mayLink(full)) throw new NotFound();
        return new TearLine(tearLines, full);
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
