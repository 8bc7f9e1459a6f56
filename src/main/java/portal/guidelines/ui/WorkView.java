package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.Spaces;
import portal.access.ui.PathId;
import portal.drafts.ui.DraftLink;
import portal.guidelines.EditableText;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelineItems;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineVersionId;
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
    private final GuidelineReviews reviews;
    private final TextServices services;
    private final WorkPanels panels;
    private final Notifications notifications;
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
            GuidelineReviews reviews,
            TextServices services,
            WorkPanels panels,
            PresenceLines presence,
            Notifications notifications,
            Spaces spaces) {
        super(spaces);
        this.guidelines = guidelines;
        this.reviews = reviews;
        this.services = services;
        this.panels = panels;
        this.presence = presence.line(this::refresh);
        this.notifications = notifications;
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
        var saved = services.writing().text(id);
        var now = new ShownVersion(card, saved.text());
        version = now;
        present(sideOf(card.title(), getTranslation("guidelines.version", card.number())), card.space());
        var form = commentForm(now);
        since.show(now);
        var shown = text(now, saved, form);
        fill(head, panels.head(now), presence.show(now, shown, saved.revision()));
        fill(banner, panels.banner(now, shown));
        fill(main, main(card, shown));
        fill(aside, panels.beside(now, shown, form, this::refresh));
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
        if (form == null) form = panels.commentForm(now, this::refresh);
        else form.show(now);
        comment = form;
        return form;
    }

    private VersionText text(ShownVersion now, EditableText saved, CommentForm form) {
        var isEdited = now.card().isMine() && now.card().state().isInWork();
        VersionText shown;
        if (!isEdited) shown = new ClauseSheet(now, form::begin, since.isOn());
        else if (text instanceof VersionEditor editor) shown = editor.show(now.card());
        else shown = new VersionEditor(now.card(), saved, services, this::refresh);
        text = shown;
        return shown;
    }

    private Component[] main(WorkCard card, VersionText shown) {
        if (shown instanceof VersionEditor editor) return new Component[] {editor};
        return new Component[] {new UnsavedRest(services.drafts(), card), since, (ClauseSheet) shown};
    }

    private void refresh() {
        if (version != null) show(version.card().version());
        LostFocus.moveTo(aside);
    }
}
