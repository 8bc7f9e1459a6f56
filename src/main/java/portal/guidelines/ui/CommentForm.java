package portal.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Objects;
import portal.access.Refused;
import portal.access.ui.Attempt;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.clauses.Clause;
import portal.ui.FormCheck;
import portal.ui.SentencesField;
import portal.ui.Shortcut;
import portal.ui.Toast;
import portal.ui.UnsavedWords;

/**
 * The form for a comment on a clause, which may suggest another wording of the clause. It stays on the page while other
 * parts of the page are shown anew, so that what is typed is not lost.
 */
class CommentForm extends Div {
    private final WorkServices services;
    private final Runnable done;
    private final Select<Clause> clause = new Select<>();
    private final SentencesField text =
            new SentencesField("guidelines.work.comment.text", GuidelineReviews.LONGEST_COMMENT);
    private final Checkbox suggests = new Checkbox(getTranslation("guidelines.suggest.also"));
    private final SentencesField wording =
            new SentencesField("guidelines.suggest.wording", GuidelineWriting.LONGEST_TEXT);
    private final FormCheck form = new FormCheck();
    private final Button send = new Button(getTranslation("guidelines.work.comment.send"), click -> send());
    private final UnsavedWords words;
    private ShownVersion version;

    /** @param done runs after a comment was stored */
    CommentForm(ShownVersion version, WorkServices services, Runnable done) {
        this.version = version;
        this.services = services;
        this.done = done;
        addClassName("work-comment-form");
        Shortcut.markComposer(this);
        clause();
        wording();
        form.check(text, typed -> suggests.getValue() || !typed.isBlank(), getTranslation("guidelines.refused.empty"));
        send.setDisableOnClick(true);
        add(clause, text, suggests, wording, Shortcut.SEND.on(send));
        words = new UnsavedWords(this);
        show(version);
    }

    /** Offers the clauses of the present text; the chosen one stays chosen if it is still there. */
    final void show(ShownVersion now) {
        version = now;
        var chosen = clause.getValue();
        var clauses = now.text().clauses();
        clause.setItems(clauses);
        clauses.stream()
                .filter(each -> chosen == null || each.id().equals(chosen.id()))
                .findFirst()
                .ifPresent(clause::setValue);
        setVisible(!clauses.isEmpty() && now.card().state().isInWork());
    }

    /** Begins a comment on this clause. What is typed already stays. */
    void begin(Clause chosen) {
        version.clause(chosen.id()).ifPresent(clause::setValue);
        text.focus();
    }

    /** Returns the object that knows whether a comment is typed and not sent. */
    UnsavedWords words() {
        return words;
    }

    private void clause() {
        clause.setLabel(getTranslation("guidelines.work.comment.clause"));
        clause.setItemLabelGenerator(each -> version.name(each.id()));
        clause.setWidthFull();
        form.check(clause, Objects::nonNull, getTranslation("guidelines.work.comment.no-clause"));
    }

    /** Offers to suggest another wording, beginning with the present text of the clause. */
    private void wording() {
        wording.setHelperText(getTranslation("guidelines.suggest.wording.help"));
        wording.setVisible(false);
        InLanguage.markTyped(wording, version.card().language());
        suggests.addValueChangeListener(change -> {
            wording.setVisible(change.getValue());
            if (wording.isEmpty()) fillWording();
        });
        clause.addValueChangeListener(change -> {
            if (change.isFromClient()) fillWording();
        });
    }

    private void fillWording() {
        var chosen = clause.getValue();
        if (chosen != null) wording.setValue(chosen.markdown());
    }

    private void send() {
        Attempt.send(form, send, this::comment, this::refuse);
    }

    private void refuse(Refused refused, String why) {
        form.refuse(suggests.getValue() && !Attempt.isAt("text", refused) ? wording : text, why);
    }

    private void comment() {
        var on = Objects.requireNonNull(clause.getValue());
        var id = version.card().version();
        if (suggests.getValue()) services.suggestions().suggest(id, on.id(), text.getValue(), wording.getValue());
        else services.reviews().comment(id, on.id(), text.getValue());
        text.clear();
        wording.clear();
        suggests.setValue(false);
        words.areSaved();
        getElement().executeJs("this.setAttribute('data-guarded', '')"); // so that the browser does not ask on leaving
        Toast.done(getTranslation("guidelines.work.comment.sent"));
        done.run();
    }
}
