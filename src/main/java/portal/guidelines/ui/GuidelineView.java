package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import portal.access.Access;
import portal.access.Act;
import portal.access.Spaces;
import portal.access.ui.ItemHead;
import portal.access.ui.MarkingLine;
import portal.access.ui.PathId;
import portal.documents.ui.DocumentFile;
import portal.facts.Utc;
import portal.guidelines.Acknowledgements;
import portal.guidelines.GuidelineCard;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelineItems;
import portal.guidelines.Guidelines;
import portal.guidelines.OwnAcknowledgement;
import portal.guidelines.VersionDocuments;
import portal.guidelines.VersionSummary;
import portal.notifications.Notifications;
import portal.notifications.ui.FollowButton;
import portal.search.ui.HitNavigation;
import portal.search.ui.MarkNavigation;
import portal.search.ui.PlaceInText;
import portal.search.ui.SoughtWords;
import portal.ui.PageHead;
import portal.ui.PrimaryButton;
import portal.ui.Symbol;
import portal.ui.TimeLabel;

/**
 * The page on which a guideline is read and acknowledged, at {@code guidelines/…?version=N&language=xx&clause=…}. If
 * the viewer came from a hit of the search, the address names the searched words and the found clause in the same way
 * as the address of a topic ({@code ?find=…&post=…}).
 */
@Route(GuidelineItems.GUIDELINES + "/:guideline")
@PermitAll
@StyleSheet("assets/guidelines.css")
class GuidelineView extends GuidelinePage {
    private final Guidelines guidelines;
    private final Acknowledgements acknowledgements;
    private final ReadingServices services;
    private final DocumentServices documents;
    private final Notifications notifications;
    private final Access access;
    private final Clock clock;
    private final List<AcknowledgementBox> boxes = new ArrayList<>();
    private PlaceInText place = PlaceInText.of("");

    GuidelineView(
            Guidelines guidelines,
            Acknowledgements acknowledgements,
            ReadingServices services,
            DocumentServices documents,
            Notifications notifications,
            Spaces spaces,
            Access access,
            Clock clock) {
        super(spaces);
        this.guidelines = guidelines;
        this.acknowledgements = acknowledgements;
        this.services = services;
        this.documents = documents;
        this.notifications = notifications;
        this.access = access;
        this.clock = clock;
        addClassName("guideline");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var guideline = new GuidelineId(PathId.of(event, "guideline"));
        var parameters = event.getLocation().getQueryParameters();
        place = PlaceInText.in(parameters);
        var address = ReadingAddress.in(guideline, parameters);
        if (address.clause() == null && place.post() != null) address = found(address, place.post());
        show(address);
        notifications.see(guideline.value());
        land(address);
    }

    /** Returns the address of the clause that search has found. */
    private ReadingAddress found(ReadingAddress address, UUID published) {
        var route = guidelines.clauseRoute(published);
        var clause = ReadingAddress.in(
                        address.guideline(), QueryParameters.fromString(route.substring(route.indexOf('?') + 1)))
                .clause();
        return clause == null ? address : address.at(clause);
    }

    private void show(ReadingAddress address) {
        var wanted = address.language() == null ? InLanguage.of(getLocale()) : address.language();
        var found = guidelines.card(address.guideline(), address.version(), wanted);
        var versions = guidelines.versions(found.id());
        var sought = new SoughtWords(services.lookup(), place.find());
        present(found.title(), found.space());
        removeAll();
        boxes.clear();
        add(printed(found), trail(found), steps(found));
        add(head(found, sought), new ReadingActions(found, services.pdf(), access));
        add(new VersionBanner(found, address), new LanguageSwitch(found, address, wanted));
        var own = found.isInForce() ? acknowledgements.mine(found.version()) : null;
        if (own != null && own.isPending()) add(acknowledgement(found, own, versions));
        if (!place.find().isEmpty()) add(new MarkNavigation());
        var attached = documents.annexes().of(found.version());
        var asked = new AskedTopics(found, services.topics(), clock);
        if (!found.clauses().isEmpty()) add(text(found, address, sought, attached, asked));
        add(new AnnexList(attached, documents.documents()));
        if (own != null) add(acknowledgement(found, own, versions));
        add(asked);
        add(new VersionList(found, versions, address));
    }

    /** Returns the line that is printed at the top of each sheet of paper, and not shown on screen. */
    private Component printed(GuidelineCard found) {
        var line = new Div(
                InLanguage.words(found.title(), found.language()),
                new Span(getTranslation("guidelines.version", found.number())),
                new Span(getTranslation("guidelines.state." + found.state())),
                new Span(getTranslation(
                        "guidelines.read.printed", TimeLabel.day(Utc.day(clock.instant()), getLocale()))),
                new MarkingLine(found.marked()));
        line.addClassNames("guideline-printed");
        line.getElement().setAttribute("aria-hidden", "true");
        return line;
    }

    private static Component trail(GuidelineCard found) {
        return new GuidelineTrail().page(InLanguage.words(found.title(), found.language()));
    }

    private Component steps(GuidelineCard found) {
        var clause = place.post();
        return clause == null
                ? new HitNavigation(
                        services.search(),
                        place,
                        GuidelineItems.GUIDELINE,
                        found.id().value())
                : new HitNavigation(services.search(), place, GuidelineItems.CLAUSE, clause);
    }

    private PageHead head(GuidelineCard found, SoughtWords sought) {
        var title =
                InLanguage.mark(sought.inTitle(found.title(), found.language().getLanguage()), found.language());
        var head = new PageHead(title).line(new ItemHead(facts(found), found.marked()));
        if (found.state().isInWork() && found.mayWork()) head.actions(workButton(found, found.number()));
        if (found.inWork() != null) head.actions(workButton(found, found.inWork()));
        if (found.mayDraftNext()) head.actions(nextButton(found));
        return head.actions(new FollowButton(notifications, found.id().value()));
    }

    private Component facts(GuidelineCard found) {
        var facts = Facts.of(found.number(), found.state()).inForceSince(found.publishedAt());
        if (found.area() != null) facts.fact(AreaSelect.name(found.area(), getLocale()));
        if (!found.owner().isEmpty()) facts.fact(getTranslation("guidelines.read.owner", found.owner()));
        if (found.reviewDueOn() != null && found.isInForce())
            facts.add(new DueDay("guidelines.library.review", found.reviewDueOn(), Utc.day(clock.instant())));
        var in = space();
        if (in != null)
            facts.add(new Span(
                    new Span(getTranslation("guidelines.read.space") + " "), new Anchor(in.route(), in.name())));
        return facts;
    }

    private Button workButton(GuidelineCard found, int number) {
        return new PrimaryButton(
                getTranslation("guidelines.read.work", number),
                Symbol.PENCIL,
                () -> UI.getCurrent().navigate(found.id().workRoute(number)));
    }

    private Button nextButton(GuidelineCard found) {
        return new Button(
                getTranslation("guidelines.read.next"),
                Symbol.PLUS.icon(),
                click -> new NextVersionDialog(found.id(), services.writing(), guidelines).open());
    }

    private Component text(
            GuidelineCard found,
            ReadingAddress address,
            SoughtWords sought,
            VersionDocuments attached,
            AskedTopics asked) {
        var said = services.feedback().mine(found.version());
        var text = new Article();
        text.addClassName("guideline-text");
        found.clauses().forEach(clause -> {
            var item = new ClauseItem(found, clause, sought, services.feedback(), said);
            item.setClassName("here", clause.source().id().equals(address.clause()));
            var body = attached.body();
            if (body != null && body.clause().equals(clause.source().id()))
                item.addBelow(new DocumentFile(documents.documents(), body.document()));
            asked.of(clause.source().id()).ifPresent(item::addBelow);
            if (mayAsk(found)) item.addAction(new AskLink(found, clause));
            text.add(item);
        });
        var columns = new Div(new ClauseContents(found, address), text);
        columns.addClassName("guideline-columns");
        return columns;
    }

    /** Returns whether the viewer may open a topic about the guideline in its space. */
    private boolean mayAsk(GuidelineCard found) {
        var in = space();
        return found.isInForce() && in != null && in.may(Act.WRITE);
    }

    private Component acknowledgement(GuidelineCard found, OwnAcknowledgement own, List<VersionSummary> versions) {
        var known = Objects.requireNonNullElse(own.acknowledgedNumber(), found.number());
        var hasChanges = versions.stream().anyMatch(version -> version.number() == known && version.isTextShown());
        var box = new AcknowledgementBox(
                found, own, hasChanges, acknowledgements, Utc.day(clock.instant()), () -> acknowledged(found));
        boxes.add(box);
        return box;
    }

    private void acknowledged(GuidelineCard found) {
        var own = acknowledgements.mine(found.version());
        boxes.forEach(box -> box.show(own));
    }

    /** Scrolls to the clause that the address names, or to the first match. */
    private void land(ReadingAddress address) {
        var clause = address.clause();
        var anchor = clause == null ? null : "c-" + clause.value();
        getElement().executeJs("""
                const here = $0 ?? (location.hash.startsWith('#c-') ? location.hash.slice(1) : null);
                if (here || $1) window.liaisonMarks?.land(here)""", anchor, !place.find().isEmpty());
    }
}
