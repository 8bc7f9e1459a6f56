package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseId;
import portal.guidelines.clauses.ClauseMerge.Conflict;
import portal.guidelines.ui.ConflictChoices.Take;
import portal.ui.FormCheck;
import portal.ui.MarkdownText;
import portal.ui.PrimaryButton;
import portal.ui.QuietButton;
import portal.ui.Shortcut;

/**
 * The clauses that the viewer and another author have changed at the same time, with both texts side by side. For each
 * of them the viewer takes one text, the other, or both.
 */
class ConflictList extends Section {
    private final Map<Conflict, Select<Take>> choices = new LinkedHashMap<>();
    private final FormCheck form = new FormCheck();
    private final Locale language;
    private final Consumer<Map<ClauseId, Optional<Clause>>> chosen;

    /**
     * @param language the language of the texts
     * @param chosen gets what each clause will be; empty if it is removed
     * @param back goes back to the viewer's text, without a choice
     */
    ConflictList(
            List<Conflict> conflicts,
            Locale language,
            Consumer<Map<ClauseId, Optional<Clause>>> chosen,
            Runnable back) {
        this.language = language;
        this.chosen = chosen;
        addClassName("work-conflicts");
        getElement().setAttribute("tabindex", "-1");
        setAriaLabel(getTranslation("guidelines.work.conflict"));
        add(
                new H2(getTranslation("guidelines.work.conflict")),
                new Paragraph(getTranslation("guidelines.work.conflict.what")));
        conflicts.forEach(conflict -> add(item(conflict)));
        var save = new PrimaryButton(getTranslation("guidelines.work.conflict.save"), () -> form.ifValid(this::choose));
        var actions =
                new Div(Shortcut.SEND.on(save), new QuietButton(getTranslation("guidelines.work.conflict.back"), back));
        actions.addClassName("guideline-actions");
        add(actions);
    }

    /** Scrolls to the conflicts and puts the focus there. */
    void focusFirst() {
        getElement().executeJs("this.scrollIntoView({ block: 'start' }); this.focus({ preventScroll: true })");
    }

    private Component item(Conflict conflict) {
        var clause = Objects.requireNonNullElseGet(conflict.mine(), () -> Objects.requireNonNull(conflict.theirs()));
        var name = ClauseName.heading(clause.heading());
        var sides = new Div(
                side("guidelines.work.conflict.mine", conflict.mine()),
                side("guidelines.work.conflict.theirs", conflict.theirs()));
        sides.addClassName("work-conflict-sides");
        var heading = new H3(ClauseName.words(clause.heading(), language));
        return new Div(heading, sides, choice(conflict, name));
    }

    private Component side(String key, @Nullable Clause clause) {
        var side = new Div(new H4(getTranslation(key)));
        side.addClassName("work-conflict-side");
        if (clause == null) side.add(new Paragraph(getTranslation("guidelines.work.conflict.removed")));
        else side.add(InLanguage.mark(new MarkdownText(clause.markdown()), language));
        return side;
    }

    private Select<Take> choice(Conflict conflict, String name) {
        var choice = new Select<Take>();
        choice.setLabel(getTranslation("guidelines.work.conflict.take", name));
        var isOneRemoved = conflict.mine() == null || conflict.theirs() == null;
        choice.setItems(isOneRemoved ? List.of(Take.MINE, Take.THEIRS) : List.of(Take.values()));
        choice.setItemLabelGenerator(each -> getTranslation("guidelines.work.conflict.take." + each));
        form.check(choice, Objects::nonNull, getTranslation("guidelines.work.conflict.none"));
        choices.put(conflict, choice);
        return choice;
    }

    private void choose() {
        var taken = new LinkedHashMap<ClauseId, Optional<Clause>>();
        choices.forEach((conflict, choice) ->
                taken.put(conflict.id(), ConflictChoices.chosen(conflict, Objects.requireNonNull(choice.getValue()))));
        chosen.accept(taken);
    }
}
