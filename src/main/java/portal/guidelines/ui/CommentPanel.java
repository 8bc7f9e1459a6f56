package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.WorkCard.ClauseComment;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseId;
import portal.ui.LeftToRight;
import portal.ui.QuietButton;
import portal.ui.Symbol;
import portal.ui.TimeLabel;

/** The comments of reviewers and authors, in the order of the clauses: the open ones, and below them the others. */
class CommentPanel extends Section {
    private final ShownVersion version;
    private final GuidelineReviews reviews;
    private final Clock clock;
    private final Consumer<Clause> goTo;
    private final Runnable changed;

    CommentPanel(ShownVersion version, GuidelineReviews reviews, Clock clock, Consumer<Clause> goTo, Runnable changed) {
        this.version = version;
        this.reviews = reviews;
        this.clock = clock;
        this.goTo = goTo;
        this.changed = changed;
        addClassNames("work-panel", "work-comments");
        var open = comments(false);
        add(new H2(getTranslation("guidelines.work.comments")));
        if (open.isEmpty()) add(hint());
        else add(PagedRows.of(open, this::item));
        add(resolved());
    }

    private Component hint() {
        var hint = new Paragraph(getTranslation("guidelines.work.comments.none"));
        hint.addClassName("guideline-hint");
        return hint;
    }

    private List<ClauseComment> comments(boolean isResolved) {
        var order = new ArrayList<ClauseId>();
        version.text().clauses().forEach(clause -> order.add(clause.id()));
        return version.card().comments().stream()
                .filter(comment -> comment.isResolved() == isResolved)
                .sorted(Comparator.comparingInt((ClauseComment comment) -> order.indexOf(comment.clause()))
                        .thenComparing(ClauseComment::at))
                .toList();
    }

    private Component resolved() {
        var done = comments(true);
        var details = new NativeDetails(
                getTranslation("guidelines.work.comments.resolved", done.size()), PagedRows.of(done, this::item));
        details.setVisible(!done.isEmpty());
        return details;
    }

    private Component item(ClauseComment comment) {
        var text = LeftToRight.show(new Paragraph(), comment.text());
        text.addClassName("work-typed");
        var item = new Div(clause(comment), text, by(comment));
        item.addClassName("work-comment");
        if (!comment.isResolved()) item.add(resolveButton(comment));
        return item;
    }

    private Component clause(ClauseComment comment) {
        var name = version.name(comment.clause());
        return version.clause(comment.clause())
                .<Component>map(clause -> new QuietButton(name, () -> goTo.accept(clause)).small())
                .orElseGet(() -> new Span(name));
    }

    private Component by(ClauseComment comment) {
        var by = new Div(
                LeftToRight.show(new Span(), comment.person().name()),
                new Span(comment.person().home(getLocale())),
                new TimeLabel(comment.at(), clock));
        by.addClassNames("facts", "work-by");
        return by;
    }

    private Button resolveButton(ClauseComment comment) {
        var button = new QuietButton(
                        getTranslation("guidelines.work.comment.resolve"), Symbol.CIRCLE_CHECK, () -> resolve(comment))
                .small()
                .labelled(getTranslation(
                        "guidelines.work.comment.resolve.of", comment.person().name(), version.name(comment.clause())));
        button.setDisableOnClick(true);
        return button;
    }

    private void resolve(ClauseComment comment) {
        Attempt.of(
                () -> reviews.resolve(version.card().version(), comment.id()),
                getTranslation("guidelines.work.comment.resolved"),
                changed);
    }
}
