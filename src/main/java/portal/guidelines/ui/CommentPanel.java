package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import portal.access.ui.Attempt;
import portal.guidelines.WorkCard.ClauseComment;
import portal.guidelines.clauses.ClauseId;
import portal.ui.PagedRows;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * Shows the comments of reviewers and authors in the order of the clauses. The resolved ones are folded below the open
 * ones.
 */
class CommentPanel extends WorkPanel {
    private final ShownVersion version;
    private final WorkServices services;
    private final Clock clock;
    private final VersionText text;
    private final Runnable changed;

    CommentPanel(ShownVersion version, WorkServices services, Clock clock, VersionText text, Runnable changed) {
        super("guidelines.work.comments");
        this.version = version;
        this.services = services;
        this.clock = clock;
        this.text = text;
        this.changed = changed;
        addClassName("work-comments");
        var open = comments(false);
        if (open.isEmpty()) add(new Hint(getTranslation("guidelines.work.comments.none")));
        else add(PagedRows.of(open, this::item));
        add(resolved());
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
        var item = new Div(ClauseButton.of(version, comment.clause(), text::goTo));
        item.addClassName("work-comment");
        if (!comment.text().isEmpty()) item.add(new TypedText(comment.text()));
        item.add(new WrittenBy(comment.person(), comment.at(), clock));
        var suggestion = comment.suggestion();
        if (suggestion != null)
            item.add(new SuggestionBox(version, comment, suggestion, services.suggestions(), clock, text, changed));
        var resolved = comment.resolved();
        if (resolved == null) item.add(resolveButton(comment));
        else
            item.add(
                    new Span(getTranslation("guidelines.suggest.resolved")),
                    new WrittenBy(resolved.by(), resolved.at(), clock),
                    reopenButton(comment));
        return item;
    }

    private Button resolveButton(ClauseComment comment) {
        var id = version.card().version();
        return button(
                comment,
                "guidelines.work.comment.resolve",
                Symbol.CIRCLE_CHECK,
                () -> services.reviews().resolve(id, comment.id()),
                "guidelines.work.comment.resolved");
    }

    private Button reopenButton(ClauseComment comment) {
        var id = version.card().version();
        return button(
                comment,
                "guidelines.suggest.reopen",
                Symbol.MESSAGE_SQUARE,
                () -> services.reviews().reopen(id, comment.id()),
                "guidelines.suggest.reopened");
    }

    private Button button(ClauseComment comment, String key, Symbol symbol, Runnable command, String done) {
        var button = new QuietButton(
                        getTranslation(key), symbol, () -> Attempt.of(command, getTranslation(done), changed))
                .small()
                .labelled(getTranslation(key + ".of", comment.person().name(), version.name(comment.clause())));
        button.setDisableOnClick(true);
        return button;
    }
}
