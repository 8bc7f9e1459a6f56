package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Optional;
import portal.access.ui.Attempt;
import portal.guidelines.GuidelineSuggestions;
import portal.guidelines.SuggestionState;
import portal.guidelines.WorkCard.ClauseComment;
import portal.guidelines.WorkCard.Suggestion;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.Section;
import portal.ui.Chip;
import portal.ui.Confirm;
import portal.ui.MarkdownText;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * Shows a suggested wording as a word difference from the present text of the clause. An author can use it or decline
 * it; before using it, the author learns that the person who suggests it can then no longer approve the version.
 */
class SuggestionBox extends Div {
    private final ShownVersion version;
    private final ClauseComment comment;
    private final Suggestion suggestion;
    private final GuidelineSuggestions suggestions;
    private final VersionText text;
    private final Runnable changed;

    /** @param changed shows the page anew */
    SuggestionBox(
            ShownVersion version,
            ClauseComment comment,
            Suggestion suggestion,
            GuidelineSuggestions suggestions,
            Clock clock,
            VersionText text,
            Runnable changed) {
        this.version = version;
        this.comment = comment;
        this.suggestion = suggestion;
        this.suggestions = suggestions;
        this.text = text;
        this.changed = changed;
        addClassName("work-suggestion");
        add(head(), wording());
        var decided = suggestion.decided();
        if (decided != null) add(new WrittenBy(decided.by(), decided.at(), clock));
        open().ifPresent(clause -> add(actions(clause)));
    }

    /** Returns the clause that the suggestion would change; empty if the viewer cannot decide on the suggestion now. */
    private Optional<Clause> open() {
        var card = version.card();
        var isMine = card.isMine() && card.state().isInWork() && suggestion.state() == SuggestionState.OPEN;
        return version.clause(comment.clause()).filter(clause -> isMine);
    }

    private Component head() {
        var tone = switch (suggestion.state()) {
            case OPEN -> Chip.Tone.ACCENT;
            case USED -> Chip.Tone.GOOD;
            case DECLINED -> Chip.Tone.PLAIN;
        };
        var head = new Div(
                new Span(getTranslation("guidelines.suggest.wording")),
                new Chip(getTranslation("guidelines.suggest.state." + suggestion.state()), tone));
        head.addClassName("work-suggestion-head");
        return head;
    }

    /** Shows an open suggestion as a difference from the clause; a suggestion that was decided, without comparison. */
    private Component wording() {
        var clause = version.clause(comment.clause());
        if (clause.isEmpty() || suggestion.state() != SuggestionState.OPEN) return plain();
        var before = PlainClause.words(clause.get().markdown());
        var after = PlainClause.words(section(clause.get().level()).markdown());
        var shown = new Div();
        if (!clause.get().hash().equals(suggestion.clauseHash()))
            shown.add(new Hint(getTranslation("guidelines.suggest.since")));
        if (!before.equals(after))
            shown.add(new ChangedWords(before, after, version.card().language()));
        else shown.add(new Hint(getTranslation("guidelines.difference.only-formatting")), plain());
        return shown;
    }

    private Component plain() {
        var heading = suggestion.heading().isEmpty() ? "" : "**" + suggestion.heading() + "**\n\n";
        return InLanguage.mark(
                new MarkdownText(heading + suggestion.text()), version.card().language());
    }

    private Section section(int level) {
        return new Section(level, suggestion.heading(), suggestion.text());
    }

    private Component actions(Clause clause) {
        var actions = new Div(
                button("guidelines.suggest.use", Symbol.CIRCLE_CHECK, () -> confirm(clause)),
                button("guidelines.suggest.decline", Symbol.X, this::decline));
        actions.addClassName("guideline-actions");
        return actions;
    }

    private Button button(String key, Symbol symbol, Runnable action) {
        return new QuietButton(getTranslation(key), symbol, action)
                .small()
                .labelled(getTranslation(key + ".of", comment.person().name(), version.name(comment.clause())));
    }

    private void confirm(Clause clause) {
        OpenDialog.in(
                version.card().marked().id(),
                new Confirm(
                        getTranslation("guidelines.suggest.use.question", version.name(clause.id())),
                        getTranslation(
                                "guidelines.suggest.use.what", comment.person().name()),
                        getTranslation("guidelines.suggest.use"),
                        () -> text.afterSaving(() -> use(clause))));
    }

    private void use(Clause clause) {
        Attempt.of(
                () -> suggestions.use(version.card().version(), comment.id(), clause.hash()),
                getTranslation("guidelines.suggest.used"),
                () -> {
                    text.showSaved();
                    changed.run();
                });
    }

    private void decline() {
        Attempt.of(
                () -> suggestions.decline(version.card().version(), comment.id()),
                getTranslation("guidelines.suggest.declined"),
                changed);
    }
}
