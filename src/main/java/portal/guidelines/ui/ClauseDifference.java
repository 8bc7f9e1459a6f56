package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseChange;
import portal.ui.Chip;
import portal.ui.LeftToRight;
import portal.ui.MarkdownText;

/** Shows how a clause differs between two versions: which words changed, or the whole clause if it is new or removed. */
class ClauseDifference extends Section {
    private final Locale language;

    /**
     * @param number the number of the clause; empty for the introduction
     * @param language the language of the authors
     */
    ClauseDifference(ClauseChange change, String number, Locale language) {
        this.language = language;
        addClassNames("clause-difference", "difference-" + change.kind().name().toLowerCase(Locale.ROOT));
        add(heading(change, number));
        var before = change.before();
        var after = change.after();
        if (change.kind() == ClauseChange.Kind.CHANGED && before != null && after != null) words(before, after);
        else add(InLanguage.mark(new MarkdownText(change.clause().text()), language));
    }

    private Component heading(ClauseChange change, String number) {
        var numbered = new Span(number);
        numbered.addClassNames("clause-number", "number");
        var markdown = change.clause().heading();
        var words = LeftToRight.show(new Span(), ClauseName.heading(markdown));
        if (!markdown.isBlank()) InLanguage.mark(words, language);
        var kind = new Chip(getTranslation("guidelines.change." + change.kind()), tone(change.kind()));
        var head = new Div(new H2(numbered, words), kind);
        head.addClassName("difference-head");
        return head;
    }

    private static Chip.Tone tone(ClauseChange.Kind kind) {
        return switch (kind) {
            case SAME -> Chip.Tone.PLAIN;
            case CHANGED -> Chip.Tone.ACCENT;
            case NEW -> Chip.Tone.GOOD;
            case REMOVED -> Chip.Tone.DANGER;
        };
    }

    private void words(Clause before, Clause after) {
        if (!before.heading().equals(after.heading())) {
            var heading = new ChangedWords(before.heading(), after.heading(), language);
            heading.addClassName("changed-heading");
            add(heading);
        }
        if (!before.text().equals(after.text())) add(new ChangedWords(before.text(), after.text(), language));
    }
}
