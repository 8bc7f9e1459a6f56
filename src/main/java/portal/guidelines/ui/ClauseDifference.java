package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseChange;
import portal.ui.Chip;
import portal.ui.MarkdownText;

/**
 * Shows how a clause differs between two texts of a guideline: which words changed, or the whole clause if it is new,
 * removed or the same.
 */
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
        var clause = change.clause();
        var kind = new Chip(getTranslation("guidelines.change." + change.kind()), tone(change.kind()));
        var head = new Div(ClauseHeading.of(clause.level(), number, clause.heading(), language), kind);
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

    /**
     * Shows one text in which the words that were removed and added are marked. If the words are the same, so that only
     * signs of Markdown or a picture differ, says that only the formatting has changed, and shows the later text.
     */
    private void words(Clause before, Clause after) {
        var heading = changed(before.heading(), after.heading());
        var text = changed(before.text(), after.text());
        heading.ifPresent(words -> words.addClassName("changed-heading"));
        Stream.of(heading, text).flatMap(Optional::stream).forEach(this::add);
        if (heading.isPresent() || text.isPresent()) return;
        add(new Hint(getTranslation("guidelines.difference.only-formatting")));
        add(InLanguage.mark(new MarkdownText(after.text()), language));
    }

    private Optional<ChangedWords> changed(String before, String after) {
        var was = PlainClause.words(before);
        var is = PlainClause.words(after);
        return was.equals(is) ? Optional.empty() : Optional.of(new ChangedWords(was, is, language));
    }
}
