package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import portal.access.ui.ShownAudiences;
import portal.guidelines.GuidelineFeedback;
import portal.guidelines.GuidelineFeedback.FeedbackRow;
import portal.guidelines.clauses.Clause;
import portal.ui.Chip;
import portal.ui.LeftToRight;
import portal.ui.QuietButton;
import portal.ui.Symbol;
import portal.ui.TimeLabel;

/** What readers have said about the clauses of a guideline, the unanswered first. Authors answer here. */
class FeedbackPanel extends Section {
    private final ShownVersion version;
    private final GuidelineFeedback feedback;
    private final Clock clock;
    private final Consumer<Clause> goTo;
    private final Runnable changed;

    FeedbackPanel(
            ShownVersion version,
            List<FeedbackRow> rows,
            GuidelineFeedback feedback,
            Clock clock,
            Consumer<Clause> goTo,
            Runnable changed) {
        this.version = version;
        this.feedback = feedback;
        this.clock = clock;
        this.goTo = goTo;
        this.changed = changed;
        addClassName("work-panel");
        var openFirst = rows.stream()
                .sorted(Comparator.comparing((FeedbackRow row) -> row.answer() != null))
                .toList();
        add(new H2(getTranslation("guidelines.work.feedback")), PagedRows.of(openFirst, this::item));
        setVisible(!rows.isEmpty());
    }

    private Component item(FeedbackRow row) {
        var item = new Div(
                clause(row), new Chip(getTranslation("guidelines.feedback.kind." + row.kind())), typed(row.text()));
        item.addClassName("work-comment");
        item.add(by(row));
        var answer = row.answer();
        if (answer != null) item.add(answered(answer));
        else if (version.card().isMine()) item.add(answerButton(row));
        return item;
    }

    private Component clause(FeedbackRow row) {
        var name = version.name(row.clause());
        return version.clause(row.clause())
                .<Component>map(clause -> new QuietButton(name, () -> goTo.accept(clause)).small())
                .orElseGet(() -> new Span(name));
    }

    private static Component typed(String words) {
        var typed = LeftToRight.show(new Paragraph(), words);
        typed.addClassName("work-typed");
        return typed;
    }

    private Component by(FeedbackRow row) {
        var by = new Div(
                LeftToRight.show(new Span(), row.person().name()),
                new Span(row.person().home(getLocale())),
                new TimeLabel(row.at(), clock));
        by.addClassNames("facts", "work-by");
        return by;
    }

    private Component answered(String answer) {
        var head = new Paragraph(getTranslation("guidelines.work.feedback.answer"));
        head.addClassName("guideline-hint");
        var answered = new Div(head, typed(answer));
        answered.addClassName("work-answer");
        return answered;
    }

    private Component answerButton(FeedbackRow row) {
        var label =
                getTranslation("guidelines.work.feedback.reply.to", row.person().name(), version.name(row.clause()));
        return new QuietButton(getTranslation("guidelines.work.feedback.reply"), Symbol.REPLY, () -> ask(row))
                .small()
                .labelled(label);
    }

    private void ask(FeedbackRow row) {
        var dialog = new AnswerDialog(row, feedback, changed);
        ShownAudiences.in(version.card().marked().id(), dialog);
        dialog.open();
    }
}
