package portal.documents.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
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
import portal.access.Act;
import portal.access.Provenance;
import portal.access.ReMarkConsequences;
import portal.access.SpaceCard;
import portal.access.Spaces;
import portal.access.ui.InSpace;
import portal.access.ui.ItemActionSource;
import portal.access.ui.ItemActions;
import portal.access.ui.ItemHead;
import portal.access.ui.PathId;
import portal.access.ui.ProvenanceDialog;
import portal.access.ui.ReMarkDialog;
import portal.access.ui.RetractDialog;
import portal.access.ui.WhoCanSeeThis;
import portal.audit.ui.OpeningsView;
import portal.documents.DocumentCard;
import portal.documents.DocumentId;
import portal.documents.DocumentItems;
import portal.documents.DocumentKind;
import portal.documents.Documents;
import portal.notifications.Notifications;
import portal.notifications.ui.FollowButton;
import portal.search.Lookup;
import portal.search.Search;
import portal.search.ui.HitNavigation;
import portal.search.ui.PlaceInText;
import portal.search.ui.Similar;
import portal.ui.Breadcrumb;
import portal.ui.PageHead;
import portal.ui.QuietButton;
import portal.ui.Symbol;
import portal.ui.Toast;

/** The page of a document: its marking and readers, its file, text, versions, changes, and similar items. */
@Route(DocumentItems.PAGES + "/:document")
@PermitAll
@StyleSheet("assets/documents.css")
class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle, InSpace {
    private static final int LOOK_AGAIN_MILLIS = 2000;
    private static final int MOST_LOOKS = 60;

    private final Documents documents;
    private final Spaces spaces;
    private final Access access;
    private final Lookup lookup;
    private final Search search;
    private final Notifications notifications;
    private final List<ItemActionSource> others;
    private final Clock clock;
    private @Nullable DocumentCard card;
    private @Nullable SpaceCard space;
    private PlaceInText place = PlaceInText.of("");
    private int looks;

    DocumentView(
            Documents documents,
            Spaces spaces,
            Access access,
            Lookup lookup,
            Search search,
            Notifications notifications,
            List<ItemActionSource> others,
            Clock clock) {
        this.documents = documents;
        this.spaces = spaces;
        this.access = access;
        this.lookup = lookup;
        this.search = search;
        this.notifications = notifications;
        this.others = others;
        this.clock = clock;
        addClassName("document");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        looks = 0;
        place = PlaceInText.in(event.getLocation().getQueryParameters());
        var document = new DocumentId(PathId.of(event, "document"));
        show(document);
        documents.see(document);
        notifications.see(document.value());
    }

    @Override
    public String getPageTitle() {
        return card == null ? "" : card.title();
    }

    @Override
    public @Nullable SpaceCard space() {
        return space;
    }

    private void show(DocumentId document) {
        var found = documents.card(document);
        var mayWrite = access.may(Act.WRITE, found.marked().id());
        var mayCopy = documents.mayCopy(document);
        var isOurs = isOurs(found);
        card = found;
        space = spaces.cards(List.of(found.space())).get(found.space());
        removeAll();
        if (space != null) add(new Breadcrumb(space.route() + "?tab=documents", space.name()));
        add(new HitNavigation(search, place, DocumentItems.DOCUMENT, document.value()));
        add(head(found, mayWrite && isOurs), actions(found, mayCopy, mayWrite && isOurs, isOurs));
        add(reading(found, mayWrite), new DocumentReader(documents, lookup, found, place));
        add(versions(document, mayCopy), changes(document));
        add(new Similar(search, DocumentItems.DOCUMENT, document.value(), space, clock));
        if (found.latest().extraction().isUnderWay()) lookAgainLater();
    }

    private Component head(DocumentCard found, boolean mayChange) {
        var facts = DocumentFacts.of(found, clock);
        var head = new PageHead(found.title())
                .line(new ItemHead(facts, found.marked(), found.latest().provenance()));
        if (mayChange) head.actions(replaceButton(found));
        return head.actions(new FollowButton(notifications, found.id().value()));
    }

    private Component actions(DocumentCard found, boolean mayCopy, boolean mayChange, boolean isOurs) {
        var in = space;
        var actions = new ItemActions();
        actions.add(mayCopy ? download(found) : new Span(getTranslation("documents.no-copy")));
        if (mayCopy && found.latest().isShownInline()) actions.add(open(found));
        if (mayChange) actions.offer(getTranslation("documents.details"), Symbol.PENCIL, () -> details(found));
        var provenance = found.latest().provenance();
        if (mayChange && provenance != null) actions.offerCorrecting(() -> correction(found, provenance));
        if (in != null && isOurs) actions.offerReMarking(() -> reMarkDialog(found, in));
        actions.add(WhoCanSeeThis.button(access, found.marked().id()));
        if (isOurs) actions.add(OpeningsView.button(found.id().value()));
        if (isOurs) actions.offerRetracting(() -> retractDialog(found));
        others.forEach(other -> other.addTo(actions, shown(found)));
        return actions;
    }

    private ItemActionSource.ShownItem shown(DocumentCard found) {
        return new ItemActionSource.ShownItem(
                found.id().value(),
                found.title(),
                found.marked(),
                space,
                () -> UI.getCurrent().refreshCurrentRoute(false));
    }

    /** Returns whether the viewer belongs to the document's originator or to the stewards of its space. */
    private boolean isOurs(DocumentCard found) {
        var audience = found.marked().id();
        return access.reMarkable(List.of(audience), access.readable(found.space()))
                .contains(audience);
    }

    private Anchor download(DocumentCard found) {
        var link = Download.link(documents, found.id(), found.latest().id(), getTranslation("documents.download"));
        link.addComponentAsFirst(Symbol.DOWNLOAD.icon());
        link.addClassName("document-get");
        return link;
    }

    private Anchor open(DocumentCard found) {
        var link = Download.open(documents, found.id(), found.latest().id(), getTranslation("documents.open"));
        link.addComponentAsFirst(Symbol.EYE.icon());
        link.addClassName("document-get");
        return link;
    }

    private Button replaceButton(DocumentCard found) {
        return new Button(getTranslation("documents.replace"), Symbol.UPLOAD.icon(), click -> {
            if (space != null) new ReplaceDialog(documents, access, space, found, () -> show(found.id())).open();
        });
    }

    private void details(DocumentCard found) {
        new DetailsDialog(documents, found, () -> show(found.id())).open();
    }

    private ReMarkDialog reMarkDialog(DocumentCard found, SpaceCard in) {
        var item = new ReMarkDialog.ReMarkSubject(
                found.title(), found.marked(), null, wanted -> ReMarkConsequences.NOTHING);
        return new ReMarkDialog(access, in, item, wanted -> {
            documents.reMark(found.id(), found.latest().id(), wanted);
            show(found.id());
        });
    }

    private ProvenanceDialog correction(DocumentCard found, Provenance now) {
        var hasIndicators = found.kind() == DocumentKind.INDICATORS;
        var earlier = documents.earlierProvenance(found.id());
        return new ProvenanceDialog(now, hasIndicators, earlier, clock, (wanted, reason) -> {
            documents.correctProvenance(found.id(), wanted, reason);
            show(found.id());
        });
    }

    private RetractDialog retractDialog(DocumentCard found) {
        return new RetractDialog(found.title(), getTranslation("documents.retract.consequence"), reason -> {
            documents.retract(found.id(), reason);
            Toast.done(getTranslation("documents.retracted", found.title()));
            UI.getCurrent().navigate(space == null ? "" : space.route());
        });
    }

    private Component reading(DocumentCard found, boolean mayWrite) {
        var state = found.latest().extraction();
        var reading = new Div(new ExtractionChip(state), new Span(getTranslation(state.key())));
        reading.addClassName("document-reading");
        reading.getElement().setAttribute("aria-live", "polite");
        if (found.language() != null)
            reading.add(new Span(
                    getTranslation("documents.language.is", DetailsDialog.language(found.language(), getLocale()))));
        if (mayWrite && state.isWorthRetrying())
            reading.add(new QuietButton(getTranslation("documents.read-again"), Symbol.REFRESH_CW, () -> {
                documents.readAgain(found.id());
                show(found.id());
            }));
        return reading;
    }

    private Component versions(DocumentId document, boolean mayCopy) {
        var list = new OrderedList();
        list.addClassNames("plain", "versions");
        documents
                .versions(document)
                .forEach(version ->
                        list.add(new ListItem(new VersionItem(document, version, mayCopy, documents, clock))));
        return new Section(new H2(getTranslation("documents.versions")), list);
    }

    private Component changes(DocumentId document) {
        var changes = documents.changes(document);
        var list = new OrderedList();
        list.addClassNames("plain", "changes");
        changes.forEach(change -> list.add(new ListItem(new ChangeItem(change, clock))));
        var section = new Section(new H2(getTranslation("documents.changes")), list);
        section.setVisible(!changes.isEmpty());
        return section;
    }

    /** Called by the browser at intervals while the text is being extracted, to show a new state. */
    @ClientCallable
    void lookAgain() {
        if (card == null) return;
        var now = documents.card(card.id());
        if (now.equals(card)) lookAgainLater();
        else show(card.id());
    }

    private void lookAgainLater() {
        if (looks++ == MOST_LOOKS) return;
        getElement().executeJs("setTimeout(() => this.isConnected && this.$server.lookAgain(), $0)", LOOK_AGAIN_MILLIS);
    }
}
