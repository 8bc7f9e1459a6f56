package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Comparator;
import java.util.function.Consumer;
import portal.guidelines.GuidelineFeedback;
import portal.guidelines.GuidelineFeedback.FeedbackRow;
import portal.guidelines.clauses.Clause;
import portal.ui.Chip;
import portal.ui.PagedRows;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/** Shows what readers have said about the clauses of a guideline, the unanswered first. Authors answer them here. */
class FeedbackPanel extends WorkPanel {
    private final ShownVersion version;
    private final GuidelineFeedback feedback;
    private final Clock clock;
    private final Consumer<Clause> goTo;
    private final Runnable changed;

    FeedbackPanel(
            ShownVersion version, GuidelineFeedback feedback, Clock clock, Consumer<Clause> goTo, Runnable changed) {
        super("guidelines.work.feedback");
        this.version = version;
        this.feedback = feedback;
        this.clock = clock;
        this.goTo = goTo;
        this.changed = changed;
        var rows = feedback.received(version.card().version());
        var openFirst = rows.stream()
                .sorted(Comparator.comparing((FeedbackRow row) -> row.answer() != null))
                .toList();
        add(PagedRows.of(openFirst, this::item));
        setVisible(!rows.isEmpty());
    }

    private Component item(FeedbackRow row) {
        var item = new Div(
                ClauseButton.of(version, row.clause(), goTo),
                new Chip(getTranslation("guidelines.feedback.kind." + row.kind())),
                new TypedText(row.text()),
                new WrittenBy(row.person(), row.at(), clock));
        item.addClassName("work-comment");
        var answer = row.answer();
        if (answer != null) item.add(answered(answer));
        else if (version.card().isMine()) item.add(answerButton(row));
        return item;
    }

    private Component answered(String answer) {
        var answered = new Div(new Hint(getTranslation("guidelines.work.feedback.answer")), new TypedText(answer));
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
        OpenDialog.in(version.card().marked().id(), new AnswerDialog(row, feedback, changed));
    }
}
