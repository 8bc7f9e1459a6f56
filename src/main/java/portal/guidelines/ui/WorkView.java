package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.Access;
import portal.access.Spaces;
import portal.access.ui.PathId;
import portal.documents.Documents;
import portal.drafts.Drafts;
import portal.drafts.ui.DraftLink;
import portal.facts.Utc;
import portal.guidelines.EditableText;
import portal.guidelines.GuidelineAnnexes;
import portal.guidelines.GuidelineFeedback;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelineImports;
import portal.guidelines.GuidelineItems;
import portal.guidelines.GuidelinePictures;
import portal.guidelines.GuidelinePresence;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineTranslations;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.Guidelines;
import portal.guidelines.WorkCard;
import portal.notifications.Notifications;

/**
 * The page of a version for the people who work on it. It shows the text, which its authors edit and others read clause
 * by clause, and beside it the next steps, the comments, the team, the translations and what readers say. After each
 * action it shows everything anew except what is being typed.
 */
@Route(GuidelineItems.GUIDELINES + "/:guideline/versions/:number/work")
@PermitAll
@StyleSheet("assets/guidelines.css")
class WorkView extends GuidelinePage implements BeforeLeaveObserver {
    private final Guidelines guidelines;
    private final GuidelineWriting writing;
    private final GuidelinePictures pictures;
    private final GuidelineImports imports;
    private final GuidelineReviews reviews;
    private final WorkCommands commands;
    private final GuidelinePublication publication;
    private final GuidelineTranslations translations;
    private final GuidelineFeedback feedback;
    private final GuidelineAnnexes annexes;
    private final Documents documents;
    private final Notifications notifications;
    private final Access access;
    private final Drafts drafts;
    private final Clock clock;
    private final PresenceLine presence;
    private final Div head = new Div();
    private final Div banner = new Div();
    private final Div main = new Div();
    private final Div aside = new Div();
    private final SinceReviewSwitch since = new SinceReviewSwitch(this::refresh);
    private @Nullable ShownVersion version;
    private @Nullable CommentForm comment;
    private @Nullable VersionText text;

    WorkView(
            Guidelines guidelines,
            GuidelineWriting writing,
            GuidelinePictures pictures,
            GuidelineImports imports,
            GuidelineReviews reviews,
            WorkCommands commands,
            GuidelinePublication publication,
            GuidelineTranslations translations,
            GuidelineFeedback feedback,
            GuidelinePresence presence,
            OpenWorkPages pages,
            GuidelineAnnexes annexes,
            Documents documents,
            Notifications notifications,
            Spaces spaces,
            Access access,
            Drafts drafts,
            Clock clock) {
        super(spaces);
        this.guidelines = guidelines;
        this.writing = writing;
        this.pictures = pictures;
        this.imports = imports;
        this.reviews = reviews;
        this.commands = commands;
        this.publication = publication;
        this.translations = translations;
        this.feedback = feedback;
        this.annexes = annexes;
        this.documents = documents;
        this.notifications = notifications;
        this.access = access;
        this.drafts = drafts;
        this.clock = clock;
        this.presence = new PresenceLine(presence, pages, clock, this::refresh);
        addClassName("guideline-work");
        main.addClassName("work-main");
        aside.addClassName("work-aside");
        var columns = new Div(main, aside);
        columns.addClassName("work-columns");
        add(head, banner, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = guidelines.version(new GuidelineId(PathId.of(event, "guideline")), WorkAddress.number(event));
        text = null;
        comment = null;
        since.setValue(false);
        show(id);
        reviews.visited(id);
        notifications.see(PathId.of(event, "guideline"));
        if (text instanceof VersionEditor editor && DraftLink.isFollowed(event)) editor.focus();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (comment != null) comment.words().guard(event);
    }

    /** Shows the version as it is now. An editor and a comment that is being written stay as they are. */
    private void show(GuidelineVersionId id) {
        var card = reviews.work(id);
        var saved = writing.text(id);
        var now = new ShownVersion(card, saved.text());
        version = now;
        present(sideOf(card.title(), getTranslation("guidelines.version", card.number())), card.space());
        var form = commentForm(now);
        since.show(now);
        var shown = text(now, saved, form);
        fill(head, new WorkHead(now, access), presence.show(now, shown, saved.revision()));
        fill(banner, new ChangedBanner(now, annexes.haveChangedSinceApproval(id), shown::goTo));
        fill(main, main(card, shown));
        fill(aside, aside(now, shown, form));
    }

    /** Replaces the content of a part, but leaves in place what it contains already. */
    private static void fill(Div part, Component... content) {
        var wanted = List.of(content);
        part.getChildren().filter(child -> !wanted.contains(child)).toList().forEach(part::remove);
        for (var i = 0; i < content.length; i++)
            if (content[i].getParent().filter(part::equals).isEmpty()) part.addComponentAtIndex(i, content[i]);
    }

    private CommentForm commentForm(ShownVersion now) {
        var form = comment;
        if (form == null) form = new CommentForm(now, commands, this::refresh);
        else form.show(now);
        comment = form;
        return form;
    }

    private VersionText text(ShownVersion now, EditableText saved, CommentForm form) {
        var isEdited = now.card().isMine() && now.card().state().isInWork();
        VersionText shown;
        if (!isEdited) shown = new ClauseSheet(now, form::begin, since.isOn());
        else if (text instanceof VersionEditor editor) shown = editor.show(now.card());
        else shown = new VersionEditor(now.card(), saved, writing, pictures, imports, drafts, this::refresh);
        text = shown;
        return shown;
    }

    private Component[] main(WorkCard card, VersionText shown) {
        if (shown instanceof VersionEditor editor) return new Component[] {editor};
        return new Component[] {new UnsavedRest(drafts, card), since, (ClauseSheet) shown};
    }

    private Component[] aside(ShownVersion now, VersionText shown, CommentForm form) {
        var card = now.card();
        var today = Utc.day(clock.instant());
        var sheets = translations.sheets(card.version());
        var steps = new VersionSteps(now, shown, sheets, reviews, publication, clock, this::refresh);
        var plan = new PlannedDay(card, publication, today, this::refresh);
        return new Component[] {
            new NextPanel(card.choices(), plan, steps::take),
            new WithdrawalPanel(card, publication, access, this::refresh),
            new ClauseOutline(now, shown::goTo),
            new AnnexPanel(card, annexes, documents, this::refresh),
            new CommentPanel(now, commands, clock, shown, this::refresh),
            form,
            new DecisionList(card.decisions(), clock),
            feedback(now, shown),
            new TeamPanel(card, writing, commands, access, today, this::refresh),
            new TranslationPanel(sheets)
        };
    }

    private Component feedback(ShownVersion now, VersionText shown) {
        var rows = feedback.received(now.card().version());
        return new FeedbackPanel(now, rows, feedback, clock, shown::goTo, this::refresh);
    }

    private void refresh() {
        if (version != null) show(version.card().version());
        LostFocus.moveTo(aside);
    }
}
